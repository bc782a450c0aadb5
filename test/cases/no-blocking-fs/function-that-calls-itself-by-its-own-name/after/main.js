const { namesAsync, sizes } = require('./index');

async function main() {
  console.log((await namesAsync('tree')).join(), sizes('tree')); // reports: no-blocking-call-chain
}

main();
