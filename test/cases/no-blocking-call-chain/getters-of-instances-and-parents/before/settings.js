const fs = require('fs');

class Stored {
  get current() {
    return JSON.parse(fs.readFileSync('settings.json', 'utf8')); // refuses: accessor
  }

  get name() {
    return 'settings';
  }
}

class Settings extends Stored {
  get size() {
    return this.current.length;
  }
}

module.exports = new Settings();
