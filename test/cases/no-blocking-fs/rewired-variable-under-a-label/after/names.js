const fs = require('node:fs');

async function list(folder) {
  return await fs.promises.readdir(folder);
}

async function print(folder) {
  console.log((await list(folder)).join());
}

module.exports = { list, print };
