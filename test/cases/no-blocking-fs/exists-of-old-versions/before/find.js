const fs = require('fs');
const path = require('path');

const existsSync = fs.existsSync || path.existsSync;

async function main() {
  for (const name of ['here.txt', 'there.txt']) {
    console.log(name, existsSync(path.join('.', name))); // reports: no-blocking-fs
  }
}

main();
