const read = require('./reader');

async function main() {
  console.log(read('one.txt', 2), read.sizes); // reports: no-blocking-call-chain
  console.log(read.size('one.txt')); // reports: no-blocking-call-chain
}

main();
