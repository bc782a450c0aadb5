const fs = require('fs');

function load(name) {
  return fs.readFileSync(name, 'utf8');
}

module.exports = load;
