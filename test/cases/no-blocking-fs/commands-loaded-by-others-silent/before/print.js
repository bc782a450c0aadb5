const { readFileSync } = require('node:fs');

async function print(path) {
  console.log(readFileSync(path, 'utf8'));
}

async function read(path) {
  return readFileSync(path, 'utf8'); // reports: no-blocking-fs
}

module.exports = { print, read };

if (require.main === module) {
  print(process.argv[2]);
}
