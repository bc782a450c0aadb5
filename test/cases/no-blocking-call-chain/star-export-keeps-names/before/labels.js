import fs from 'node:fs';

export function label(path) {
  return fs.readFileSync(path, 'utf8').trim(); // refuses: public-export
}
