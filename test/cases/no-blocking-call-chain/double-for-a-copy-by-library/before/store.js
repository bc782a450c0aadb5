const fs = require('fs');

function isThere(path) {
  return fs.existsSync(path);
}

function find(name) {
  return isThere(`${name}.json`);
}

module.exports = { find };
