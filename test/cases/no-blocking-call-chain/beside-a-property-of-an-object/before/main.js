const files = require('./lib/files');
const sizes = require('./lib/sizes');

process.on('exit', () => console.log(files.first('list.txt'), sizes.of('list.txt')));

async function main() {
  console.log(files.first('list.txt'), files.read('list.txt')); // reports: no-blocking-call-chain, reports: no-blocking-call-chain
  console.log(sizes.of('list.txt'), sizes.unit); // reports: no-blocking-call-chain
}

main();
