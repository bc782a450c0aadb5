import { readFileSync } from 'node:fs';

export async function read(path) {
  return readFileSync(path, 'utf8');
}
