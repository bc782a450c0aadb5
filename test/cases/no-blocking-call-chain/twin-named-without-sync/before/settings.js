const fs = require('fs');

function loadSync(file) {
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}

class Settings {
  constructor(file) {
    this.values = loadSync(file);
  }
}

async function title(file) {
  return loadSync(file).title; // reports: no-blocking-call-chain
}

module.exports = { Settings, title };
