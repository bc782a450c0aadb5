const folders = require('./folders');

async function main() {
  console.log(folders.find('data')); // reports: no-blocking-call-chain
}

main();
