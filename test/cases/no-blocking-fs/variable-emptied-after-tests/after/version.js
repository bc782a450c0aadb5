const { readFile } = require('node:fs/promises');

module.exports = async function version(path) {
  return JSON.parse(await readFile(path, 'utf8')).version;
};
