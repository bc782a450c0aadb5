const shell = require('./shell');

async function main() {
  console.log(shell.run('printf', '%s-%s', 'a', 'b')); // reports: no-blocking-call-chain
}

main().catch(console.error);
