const load = require('./lib');

async function main() {
  console.log(load('package.json').length > 0); // reports: no-blocking-call-chain
}

main();
