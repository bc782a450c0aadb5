import { readFileSync } from 'node:fs';

export class Site {
  async build() {
    this.text = readFileSync('site.txt', 'utf8');
  }

  async draw() {
    this.page = readFileSync('page.txt', 'utf8'); // reports: no-blocking-fs
  }
}

export class Theme {
  async build() {
    this.name = 'plain';
  }
}
