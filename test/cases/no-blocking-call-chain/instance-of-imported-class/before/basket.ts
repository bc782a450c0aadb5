import { readFileSync, writeFileSync } from 'node:fs';

export class Basket {
  private items: string[] = [];

  open(path: string): this {
    this.items = JSON.parse(readFileSync(path, 'utf8')) as string[];
    return this;
  }

  store(path: string): void {
    writeFileSync(path, JSON.stringify(this.items));
  }

  get size(): number {
    return this.items.length;
  }
}
