import { readFile } from 'node:fs/promises';

export class Theme {
  static async current() {
    return (await readFile('theme.txt', 'utf8')).trim();
  }
}
