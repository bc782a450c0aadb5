import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const asked = new EventEmitter();

/** Who asks one for its path tells everybody. */
export class Shared {
  name = 'shared.html';

  constructor(directory, name) {
    this.directory = directory;
    if (this.place.length > name.length) this.name = name;
  }

  get place() {
    asked.emit('shared', this);
    return join(this.directory, this.name);
  }

  async render() {
    const title = this.name;
    const text = readFileSync(this.place, 'utf8'); // reports: no-blocking-fs, refuses: shared-state
    return `${title}: ${text} (${this.name})`;
  }
}
