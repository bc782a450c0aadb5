const notes = require('./notes');

async function main() {
  console.log(notes.list().length, notes.read('one')); // reports: no-blocking-call-chain, reports: no-blocking-call-chain
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
