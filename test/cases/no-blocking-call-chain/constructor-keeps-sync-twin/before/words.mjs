import fs from 'node:fs';

export function readWords(path) {
  return fs.readFileSync(path, 'utf8').trim().split(' ');
}
