import { readFile } from 'node:fs/promises';

export async function load(path) {
  return JSON.parse(await readFile(path, 'utf8'));
}
