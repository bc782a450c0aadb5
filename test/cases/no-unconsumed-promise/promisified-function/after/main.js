const fs = require('fs');
const { promisify } = require('util');

const writeFile = promisify(fs.writeFile);
const sleep = promisify(setTimeout);

async function main() {
  await writeFile('beat.txt', 'beat');
  await sleep(5);
  console.log('beaten');
}

main().catch(console.error);
