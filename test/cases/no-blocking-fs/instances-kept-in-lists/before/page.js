import { readFileSync } from 'node:fs';

export class Page {
  constructor(file) {
    this.file = file;
  }

  render() {
    return readFileSync(this.file, 'utf8');
  }

  rename(prefix) {
    this.file = prefix + this.file;
  }
}
