import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const all = new Map();

/** The last one that was asked for its path is known to all. */
export class Shared {
  name = 'shared.html';

  constructor(directory, name) {
    this.directory = directory;
    if (this.place.length > name.length) this.name = name;
  }

  get place() {
    all.set('last', this);
    return join(this.directory, this.name);
  }

  async render() {
    const title = this.name;
    const text = readFileSync(this.place, 'utf8'); // reports: no-blocking-fs, refuses: shared-state
    return `${title}: ${text} (${this.name})`;
  }
}
