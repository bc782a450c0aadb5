const { inTurn } = require('./in-turn.js');

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
    settings = new Settings(JSON.parse(fs.readFileSync('settings.json', 'utf8'))); // skips: has-async-twin
  }
  return settings;
};

exports.settingsAsync = async function () {
  return inTurn(async () => {
    if (!settings) {
      const { readFile } = require('fs/promises');
      settings = new Settings(JSON.parse(await readFile('settings.json', 'utf8')));
    }
    return settings;
  });
};
