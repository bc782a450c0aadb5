const fs = require('fs');
const { readFile } = require('fs/promises');

function loadSync(file) {
  return JSON.parse(fs.readFileSync(file, 'utf8')); // skips: has-async-twin
}

async function load(file) {
  return JSON.parse(await readFile(file, 'utf8'));
}

class Settings {
  constructor(file) {
    this.values = loadSync(file);
  }
}

async function title(file) {
  return (await load(file)).title;
}

module.exports = { Settings, title };
