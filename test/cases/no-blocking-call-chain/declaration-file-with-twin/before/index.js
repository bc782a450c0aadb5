import fs from 'node:fs';

export function label(path) {
  return fs.readFileSync(path, 'utf8').trim();
}

export class Shelf {
  first() {
    return fs.readdirSync('.').sort()[0];
  }
}
