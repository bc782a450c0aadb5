const fs = require('fs');
const { readFile } = require('fs/promises');

function load(name) {
  return fs.readFileSync(name, 'utf8'); // skips: has-async-twin
}

async function loadAsync(name) {
  return await readFile(name, 'utf8');
}

module.exports = load;
module.exports.loadAsync = loadAsync;
