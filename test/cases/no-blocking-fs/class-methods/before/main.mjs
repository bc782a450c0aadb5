import fs from 'node:fs';

class Journal {
  constructor(path) {
    this.path = path;
  }

  async add(line) {
    fs.appendFileSync(this.path, `${line}\n`); // reports: no-blocking-fs
  }

  static async open(path) {
    fs.writeFileSync(path, ''); // reports: no-blocking-fs
    return new Journal(path);
  }

  async #size() {
    return fs.statSync(this.path).size; // reports: no-blocking-fs
  }

  async summary() {
    return `${this.path}: ${await this.#size()} bytes`;
  }
}

const journal = await Journal.open('journal.txt');
await journal.add('woke up');
console.log(await journal.summary());
