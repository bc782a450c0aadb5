let settings = null;

class Settings {
  constructor(values) {
    this.values = values;
  }
  port() {
    return this.values.port;
  }
}

exports.settings = function () {
  if (!settings) {
    const fs = require('fs');
    settings = new Settings(JSON.parse(fs.readFileSync('settings.json', 'utf8')));
  }
  return settings;
};
