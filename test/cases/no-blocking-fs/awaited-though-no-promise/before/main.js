import { readFileSync } from 'node:fs';

class Settings {
  constructor(text) {
    this.values = JSON.parse(text);
  }
}

function load(path) {
  return new Settings(readFileSync(path, 'utf8'));
}

const settings = await load('package.json');
console.log(settings.values.type);
