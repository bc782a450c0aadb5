import { readFileSync } from 'node:fs';

interface Item {
  readonly name: string;
}

export class Catalogue {
  private items: Item[];
  readonly path: string;
  size = 0;

  constructor(private readonly folder: string, file: string, readonly limit?: number) {
    this.path = `${this.folder}/${file}`;
    this.items = JSON.parse(readFileSync(this.path, 'utf8')) as Item[];
    this.size = this.items.length;
  }

  names(): string[] {
    return this.items.slice(0, this.limit).map(({ name }) => name);
  }
}

class Banner {
  text: string;

  constructor(file: string) {
    this.text = readFileSync(file, 'utf8').trim();
  }
}

const catalogue = new Catalogue('.', 'catalogue.json', 1);
console.log(catalogue.names().join(), catalogue.size, new Banner('banner.txt').text);
