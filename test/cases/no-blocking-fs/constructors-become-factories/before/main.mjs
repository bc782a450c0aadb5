import { readFileSync } from 'node:fs';

class Catalogue {
  static #made = 0;

  constructor(path, options = {}) {
    this.path = path; // where it came from
    this.options = options;
    const text = readFileSync(this.path, 'utf8');
    this.items = JSON.parse(text);
    Catalogue.#made += 1;
  }

  static fromFolder(folder) {
    return new Catalogue(`${folder}/catalogue.json`);
  }

  static get made() {
    return Catalogue.#made;
  }

  has(item) {
    return this.items.includes(item);
  }
}

class Shop extends Catalogue {
  constructor(path, name) {
    super(path);
    this.name = name;
    this.#load();
  }

  #load() {
    this.hours = readFileSync('hours.txt', 'utf8').trim();
  }
}

class Kiosk extends Shop {}

const catalogue = Catalogue.fromFolder('.');
console.log(catalogue.has('lamp'), catalogue.options, catalogue.path);
const shop = new Shop('catalogue.json', 'Corner');
console.log(shop.name, shop.hours, shop.has('chair'), shop instanceof Catalogue, shop.constructor === Shop);
console.log(new Kiosk('catalogue.json', 'Kiosk').hours, Catalogue.made);
