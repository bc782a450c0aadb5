const { readFile } = require('fs/promises');

module.exports = async function load(file) {
  return await readFile(file, 'utf8');
};
