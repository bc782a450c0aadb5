const fs = require('fs');
const { readFile } = require('fs/promises');

function load(path) {
  return JSON.parse(fs.readFileSync(path, 'utf8')); // skips: has-async-twin
}

async function loadAsync(path) {
  return JSON.parse(await readFile(path, 'utf8'));
}

module.exports = { load: load, loadAsync: loadAsync };
