const fs = require('fs');

module.exports = function makePage(file) {
  return (asked, answer) => answer.send(fs.readFileSync(file, 'utf8'));
};
