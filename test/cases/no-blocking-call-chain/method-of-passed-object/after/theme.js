const { readFile } = require('fs/promises');

class Theme {
  async colours() {
    return (await readFile('theme.txt', 'utf8')).trim();
  }
}

module.exports = { Theme };
