const fs = require('fs');
const { readFile } = require('fs/promises');

function load(path) {
  return JSON.parse(fs.readFileSync(path, 'utf8')); // skips: has-async-twin
}

async function loadAsync(path) {
  return JSON.parse(await readFile(path, 'utf8'));
}

async function size(path) {
  return (await loadAsync(path)).items.length;
}

exports.load = load;
exports.loadAsync = loadAsync;
exports.size = size;
