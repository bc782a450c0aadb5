const fs = require('fs');

const folder = process.cwd();
if (!fs.statSync(folder).isDirectory()) {
  console.log('no folder');
}

async function run() {
  await null;
  console.log('done');
}

run();
