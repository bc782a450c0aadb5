const fs = require('fs');
const { readFile, access } = require('fs/promises');

function load(name) {
  return fs.readFileSync(name, 'utf8'); // skips: has-async-twin
}

async function loadAsync(name) {
  return await readFile(name, 'utf8');
}

const caller = {
  async call(name) {
    return await access(name).then(() => true, () => false);
  },
};

exports.load = load;
exports.loadAsync = loadAsync;
exports.isThere = async (name) => await caller.call(name);
