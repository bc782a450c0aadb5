import fs from 'node:fs';

export class Theme {
  static current() {
    return fs.readFileSync('theme.txt', 'utf8').trim();
  }
}
