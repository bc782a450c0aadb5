const store = require('./store');

class Settings {
  get isThere() {
    return store.find('settings');
  }
}

exports.Settings = Settings;
