const fs = require('fs');

function load(path) {
  return JSON.parse(fs.readFileSync(path, 'utf8'));
}

module.exports = { load: load };
