const folders = require('./folders');

async function main() {
  console.log(folders.find()); // reports: no-blocking-call-chain
  folders.clear('data'); // reports: no-blocking-call-chain
  console.log(folders.find('data')); // reports: no-blocking-call-chain
}

main();
