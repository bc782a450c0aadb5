const fs = require('fs');

/** Lines of a file without the empty ones. */
function readLines(path) {
  return fs.readFileSync(path, 'utf8').split('\n').filter((line) => line !== ''); // refuses: public-export
}

module.exports = readLines;
