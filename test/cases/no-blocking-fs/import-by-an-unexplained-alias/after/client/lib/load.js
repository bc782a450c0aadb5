import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

export function load(path) {
  return readFileSync(path, 'utf8'); // skips: has-async-twin
}

export async function loadAsync(path) {
  return await readFile(path, 'utf8');
}
