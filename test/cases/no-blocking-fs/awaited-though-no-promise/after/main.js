import { readFile } from 'node:fs/promises';

class Settings {
  constructor(text) {
    this.values = JSON.parse(text);
  }
}

async function load(path) {
  return new Settings(await readFile(path, 'utf8'));
}

const settings = await load('package.json');
console.log(settings.values.type);
