const fs = require('fs');
const { readFile, stat } = require('fs/promises');
const hooks = require('hook-registry');

function load(path) {
  return JSON.parse(fs.readFileSync(path, 'utf8')); // skips: has-async-twin
}

async function loadAsync(path) {
  return JSON.parse(await readFile(path, 'utf8'));
}

async function size(path) {
  return (await stat(path)).size;
}

hooks.register('settings', load);

module.exports = { load, loadAsync, size };
