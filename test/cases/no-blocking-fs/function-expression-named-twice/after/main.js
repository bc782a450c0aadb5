const read = require('./reader');

async function main() {
  console.log(await read.readAsync('one.txt', 2), read.sizes);
  console.log(read.size('one.txt')); // reports: no-blocking-call-chain
}

main();
