const fs = require('fs');

function load(name) {
  return fs.existsSync(name) ? fs.readFileSync(name, 'utf8').length : -1;
}

module.exports = load;
