const fs = require('fs');

function load(name) {
  return fs.readFileSync(name, 'utf8'); // refuses: unknown-caller
}

module.exports = load;
if (process.env.STUB) module.exports = (name) => name;
