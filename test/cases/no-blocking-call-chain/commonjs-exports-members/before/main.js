const notes = require('./notes');

async function main() {
  console.log(notes.list().length, notes.read('one'));
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
