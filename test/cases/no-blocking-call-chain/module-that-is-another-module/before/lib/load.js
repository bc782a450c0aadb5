const { readFileSync } = require('fs');

module.exports = function load(file) {
  return readFileSync(file, 'utf8');
};
