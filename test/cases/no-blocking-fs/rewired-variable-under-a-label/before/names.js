const fs = require('node:fs');

function list(folder) {
  return fs.readdirSync(folder);
}

async function print(folder) {
  console.log(list(folder).join()); // reports: no-blocking-call-chain
}

module.exports = { list, print };
