import { readFileSync } from 'node:fs';

export function title(path) {
  return readFileSync(path, 'utf8').trim();
}
