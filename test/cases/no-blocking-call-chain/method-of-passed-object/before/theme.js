const fs = require('fs');

class Theme {
  colours() {
    return fs.readFileSync('theme.txt', 'utf8').trim();
  }
}

module.exports = { Theme };
