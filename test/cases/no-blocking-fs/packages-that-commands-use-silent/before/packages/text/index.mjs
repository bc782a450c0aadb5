import { readFileSync } from 'node:fs';

export async function readText(path) {
  return readFileSync(path, 'utf8').trim();
}
