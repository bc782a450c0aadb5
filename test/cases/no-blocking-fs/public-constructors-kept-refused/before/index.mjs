import { readFileSync } from 'node:fs';

export class Settings {
  constructor(path) {
    this.values = JSON.parse(readFileSync(path, 'utf8')); // refuses: public-export
  }
}
