import { readFile } from 'node:fs/promises';

class Catalogue {
  static #made = 0;

  constructor(path, options = {}) {
    this.path = path; // where it came from
    this.options = options;
  }

  async init() {
    const text = await readFile(this.path, 'utf8');
    this.items = JSON.parse(text);
    Catalogue.#made += 1;
  }

  static async create(...args) {
    const made = new this(...args);
    await made.init();
    return made;
  }

  static async fromFolder(folder) {
    return await Catalogue.create(`${folder}/catalogue.json`);
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
  }

  async init(path, name) {
    await super.init(path);
    this.name = name;
    await this.#load();
  }

  static async create(...args) {
    const made = new this(...args);
    await made.init(...args);
    return made;
  }

  async #load() {
    this.hours = (await readFile('hours.txt', 'utf8')).trim();
  }
}

class Kiosk extends Shop {}

const catalogue = await Catalogue.fromFolder('.');
console.log(catalogue.has('lamp'), catalogue.options, catalogue.path);
const shop = await Shop.create('catalogue.json', 'Corner');
console.log(shop.name, shop.hours, shop.has('chair'), shop instanceof Catalogue, shop.constructor === Shop);
console.log((await Kiosk.create('catalogue.json', 'Kiosk')).hours, Catalogue.made);
