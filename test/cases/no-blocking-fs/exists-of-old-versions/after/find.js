const fs = require('fs');
const { access } = require('fs/promises');
const path = require('path');

const existsSync = fs.existsSync || path.existsSync;

async function main() {
  for (const name of ['here.txt', 'there.txt']) {
    console.log(name, await access(path.join('.', name)).then(() => true, () => false));
  }
}

main();
