import { appendFile, writeFile, stat } from 'node:fs/promises';

class Journal {
  constructor(path) {
    this.path = path;
  }

  async add(line) {
    await appendFile(this.path, `${line}\n`);
  }

  static async open(path) {
    await writeFile(path, '');
    return new Journal(path);
  }

  async #size() {
    return (await stat(this.path)).size;
  }

  async summary() {
    return `${this.path}: ${await this.#size()} bytes`;
  }
}

const journal = await Journal.open('journal.txt');
await journal.add('woke up');
console.log(await journal.summary());
