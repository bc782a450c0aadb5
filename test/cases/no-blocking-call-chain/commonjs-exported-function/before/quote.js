const fs = require('fs');

module.exports = function quote() {
  return fs.readFileSync('quote.txt', 'utf8').trim();
};
