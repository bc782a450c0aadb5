const lib = require('./lib');

async function main() {
  console.log(lib.read('a.txt'), lib.load('a.txt'), lib.size('a.txt'), await lib.hasAsync('a.txt')); // reports: no-blocking-call-chain, reports: no-blocking-call-chain, reports: no-blocking-call-chain
  console.log(lib.first.text, lib.first.size, lib.first.isThere); // reports: no-blocking-call-chain, reports: no-blocking-call-chain, reports: no-blocking-call-chain
}

main();
