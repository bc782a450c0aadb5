const fs = require('fs');
const { access } = require('fs/promises');

function isThere(path) {
  return fs.existsSync(path); // skips: has-async-twin
}

async function isThereAsync(path) {
  return await access(path).then(() => true, () => false);
}

function find(name) {
  return isThere(`${name}.json`);
}

async function findAsync(name) {
  return await isThereAsync(`${name}.json`);
}

module.exports = { find, findAsync };
