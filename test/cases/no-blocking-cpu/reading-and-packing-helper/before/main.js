const { pack } = require('./export');

async function main() {
  console.log(pack('report.txt')); // reports: no-blocking-call-chain
}

main().catch(console.error);
