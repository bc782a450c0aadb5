import { readFile } from 'node:fs/promises';

export class Page {
  constructor(file) {
    this.file = file;
  }

  async render() {
    return await readFile(this.file, 'utf8');
  }

  rename(prefix) {
    this.file = prefix + this.file;
  }
}
