import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export class Page {
  name = 'page.html';

  constructor(directory, name) {
    this.directory = directory;
    if (this.path.length > name.length) this.name = name;
  }

  get path() {
    return join(this.directory, this.name);
  }

  async render() {
    const title = this.name;
    const text = await readFile(this.path, 'utf8');
    return `${title}: ${text} (${this.name})`;
  }
}
