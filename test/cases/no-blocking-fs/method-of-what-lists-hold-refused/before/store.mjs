import { readFileSync, writeFileSync } from 'node:fs';

export class Store {
  constructor(path) {
    this.path = path;
  }

  async add(text) {
    const before = readFileSync(this.path, 'utf8'); // reports: no-blocking-fs, refuses: sync-prefix
    writeFileSync(this.path, before + text); // reports: no-blocking-fs, refuses: sync-prefix
  }

  async size() {
    return readFileSync(this.path, 'utf8').length; // reports: no-blocking-fs
  }
}
