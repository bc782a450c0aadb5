import { readFileSync } from 'node:fs';
import { serve } from './serve.js';

export class Deploy {
  constructor(folder) {
    this.folder = folder;
  }

  async run() {
    console.log(await this.#readKey());
    serve(this.folder);
  }

  async #readKey() {
    return readFileSync(`${this.folder}/key.txt`, 'utf8');
  }
}
