import { readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

export class Store {
  constructor(path) {
    this.path = path;
  }

  async add(text) {
    const before = readFileSync(this.path, 'utf8'); // reports: no-blocking-fs, refuses: sync-prefix
    writeFileSync(this.path, before + text); // reports: no-blocking-fs, refuses: sync-prefix
  }

  async size() {
    return (await readFile(this.path, 'utf8')).length;
  }
}
