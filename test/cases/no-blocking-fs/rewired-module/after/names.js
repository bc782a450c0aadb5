const { readdir } = require('node:fs/promises');

const folder = 'names';

async function list() {
  return await readdir(folder);
}

async function print() {
  console.log((await list()).join());
}

module.exports = { list, print };
