import { readFile } from 'node:fs/promises';

export class Site {
  async build() {
    this.text = await readFile('site.txt', 'utf8');
  }

  async draw() {
    this.page = await readFile('page.txt', 'utf8');
  }
}

export class Theme {
  async build() {
    this.name = 'plain';
  }
}
