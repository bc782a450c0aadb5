import { readFile } from 'node:fs/promises';

class Store {
  async read() {
    return (await readFile('label.txt', 'utf8')).trim();
  }

  async first() {
    const name = 'read';
    return await this[name]();
  }
}

console.log(await new Store().first());
