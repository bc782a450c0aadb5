const fs = require('fs');
const { promisify } = require('util');

const writeFile = promisify(fs.writeFile);
const sleep = promisify(setTimeout);

async function main() {
  writeFile('beat.txt', 'beat'); // reports: no-unconsumed-promise
  sleep(5); // reports: no-unconsumed-promise
  console.log('beaten');
}

main().catch(console.error);
