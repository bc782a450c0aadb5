const fs = require('fs');
const hooks = require('hook-registry');

function load(path) {
  return JSON.parse(fs.readFileSync(path, 'utf8'));
}

function size(path) {
  return fs.statSync(path).size;
}

hooks.register('settings', load);

module.exports = { load, size };
