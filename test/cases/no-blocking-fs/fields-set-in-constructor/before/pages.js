import { readFileSync } from 'node:fs';
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
    parts.add(readFileSync(join(this.#directory, 'head.html'), this.encoding)); // reports: no-blocking-fs
    parts.add(readFileSync(join(this.#directory, name), this.encoding)); // reports: no-blocking-fs
    this.log.info(`rendered ${name}`);
    return parts.text();
  }
}
