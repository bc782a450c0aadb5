import { readFileSync } from 'node:fs';

class Catalogue {
  constructor(path) {
    this.items = JSON.parse(readFileSync(path, 'utf8')); // refuses: constructor
  }

  has(item) {
    return this.items.includes(item);
  }
}

console.log(new Catalogue('catalogue.json').has('lamp'));
