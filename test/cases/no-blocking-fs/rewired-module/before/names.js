const fs = require('node:fs');

const folder = 'names';

function list() {
  return fs.readdirSync(folder);
}

async function print() {
  console.log(list().join()); // reports: no-blocking-call-chain
}

module.exports = { list, print };
