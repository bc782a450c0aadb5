import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Parts } from './parts.js';

export class Pages {
  #directory;
  encoding = 'utf8';

  constructor(log, directory) {
    this.log = log;
    this.#directory = directory;
  }

  async render(name) {
    this.log.info(`render ${name}`);
    const parts = new Parts();
    parts.add(await readFile(join(this.#directory, 'head.html'), this.encoding));
    parts.add(await readFile(join(this.#directory, name), this.encoding));
    this.log.info(`rendered ${name}`);
    return parts.text();
  }
}
