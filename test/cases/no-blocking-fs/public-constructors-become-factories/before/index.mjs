import { readFileSync } from 'node:fs';

export class Settings {
  constructor(path) {
    this.values = JSON.parse(readFileSync(path, 'utf8'));
  }
}

export function load(path) {
  return new Settings(path).values;
}
