const fs = require('fs');

module.exports = function load(path) {
  return fs.readFileSync(path, 'utf8'); // refuses: accessor
};
