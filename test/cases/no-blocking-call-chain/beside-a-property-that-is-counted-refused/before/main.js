const files = require('./files');

process.on('exit', () => console.log(files.size(__filename) > 0));

async function main() {
  console.log(Object.keys(files), files.size(__filename) > 0); // reports: no-blocking-call-chain
}

main();
