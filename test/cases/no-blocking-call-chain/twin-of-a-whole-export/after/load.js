const fs = require('fs');
const { access, readFile } = require('fs/promises');

function load(name) {
  return fs.existsSync(name) ? fs.readFileSync(name, 'utf8').length : -1; // skips: has-async-twin, skips: has-async-twin
}

async function loadAsync(name) {
  return await access(name).then(() => true, () => false) ? (await readFile(name, 'utf8')).length : -1;
}

module.exports = load;
module.exports.loadAsync = loadAsync;
