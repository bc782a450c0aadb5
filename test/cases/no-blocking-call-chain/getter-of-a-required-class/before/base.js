const { readFileSync } = require('fs');

module.exports = class Base {
  get settings() {
    return readFileSync('settings.json', 'utf8'); // refuses: accessor
  }

  *[Symbol.iterator]() {
    yield readFileSync('lines.txt', 'utf8'); // refuses: generator
  }
};
