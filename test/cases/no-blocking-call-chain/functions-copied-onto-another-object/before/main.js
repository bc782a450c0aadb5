const tools = require('./lib');

async function main() {
  console.log(tools.name, tools.read('list.txt'), tools.size('list.txt')); // reports: no-blocking-call-chain, reports: no-blocking-call-chain
}

main();
