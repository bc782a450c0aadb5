const fs = require('fs');

function load(name) {
  return fs.readFileSync(name, 'utf8'); // refuses: unknown-caller
}

module.exports = load;
