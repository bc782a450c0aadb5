const fs = require('fs');
const { readFile } = require('fs/promises');

exports.loadSync = function loadSync(name) {
  return fs.readFileSync(name, 'utf8'); // skips: has-async-twin
};

exports.load = async function load(name) {
  return await readFile(name, 'utf8');
};
