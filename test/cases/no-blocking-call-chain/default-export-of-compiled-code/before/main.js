const tools = require('./tools');

async function main() {
  console.log(tools.default('package.json').length > 0); // reports: no-blocking-call-chain
}

main();
