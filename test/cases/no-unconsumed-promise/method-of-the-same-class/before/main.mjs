import { writeFile } from 'node:fs/promises';

class Draft {
  #lines = [];

  async #flush() {
    await writeFile('draft.txt', this.#lines.join('\n'));
  }

  async add(line) {
    this.#lines.push(line);
    this.#flush(); // reports: no-unconsumed-promise
  }

  async close() {
    await this.#flush();
    return this.#lines.length;
  }
}

const draft = new Draft();
await draft.add('once upon a time');
console.log(await draft.close());
