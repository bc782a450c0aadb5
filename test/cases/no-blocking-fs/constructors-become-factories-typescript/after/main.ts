import { readFile } from 'node:fs/promises';

interface Item {
  readonly name: string;
}

export class Catalogue {
  private items!: Item[];
  readonly path: string;
  size = 0;

  constructor(private readonly folder: string, file: string, readonly limit?: number) {
    this.path = `${this.folder}/${file}`;
  }

  async init(): Promise<void> {
    this.items = JSON.parse(await readFile(this.path, 'utf8')) as Item[];
    this.size = this.items.length;
  }

  static async create(...args: ConstructorParameters<typeof Catalogue>): Promise<Catalogue> {
    const made = new Catalogue(...args);
    await made.init();
    return made;
  }

  names(): string[] {
    return this.items.slice(0, this.limit).map(({ name }) => name);
  }
}

class Banner {
  text!: string;

  async init(file: string): Promise<void> {
    this.text = (await readFile(file, 'utf8')).trim();
  }

  static async create(...args: Parameters<Banner['init']>): Promise<Banner> {
    const made = new Banner();
    await made.init(...args);
    return made;
  }
}

const catalogue = await Catalogue.create('.', 'catalogue.json', 1);
console.log(catalogue.names().join(), catalogue.size, (await Banner.create('banner.txt')).text);
