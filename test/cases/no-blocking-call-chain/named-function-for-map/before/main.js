const { readFileSync } = require('fs');

function load(file) {
  return readFileSync(file, 'utf8').length; // refuses: sync-callback
}

function total(files) {
  return files.map(load).reduce((sum, size) => sum + size, 0);
}

const later = (files) => files.map((file) => () => load(file));

async function main() {
  console.log(total(['package.json']) > 0); // reports: no-blocking-call-chain
  console.log(later(['package.json']).length);
}

main();
