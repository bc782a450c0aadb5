const notes = require('./notes');

async function main() {
  console.log((await notes.list()).length, await notes.read('one'));
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
