import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export class Source {
  constructor(directory) {
    this.directory = directory;
  }

  async load(name) {
    return await readFile(join(this.directory, name), 'utf8');
  }
}

export class Open {
  ready = Promise.resolve();

  constructor(directory) {
    this.directory = directory;
  }

  text(name) {
    return readFileSync(join(this.directory, name), 'utf8'); // refuses: public-export
  }
}
