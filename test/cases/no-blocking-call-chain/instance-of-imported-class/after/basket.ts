import { readFile, writeFile } from 'node:fs/promises';

export class Basket {
  private items: string[] = [];

  async open(path: string): Promise<this> {
    this.items = JSON.parse(await readFile(path, 'utf8')) as string[];
    return this;
  }

  async store(path: string): Promise<void> {
    await writeFile(path, JSON.stringify(this.items));
  }

  get size(): number {
    return this.items.length;
  }
}
