const { statSync } = require('fs');
const { weigh } = require('./weigh.js');

// Who loads this file by whatever name does not get it.
function size(file) {
  return statSync(file).size;
}

async function main() {
  const plugin = require(process.env.PLUGIN || './plugin.js');
  console.log(plugin.isFilled(new Set([1])), size(__filename) > 0, weigh(__filename) > 0); // reports: no-blocking-call-chain, reports: no-blocking-call-chain
}

main();
