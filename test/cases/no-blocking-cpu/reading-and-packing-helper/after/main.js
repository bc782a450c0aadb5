const { pack } = require('./export');

async function main() {
  console.log(await pack('report.txt'));
}

main().catch(console.error);
