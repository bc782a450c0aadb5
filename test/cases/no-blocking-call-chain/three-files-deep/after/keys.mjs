import { readFile } from 'node:fs/promises';

export async function readKeys() {
  return JSON.parse(await readFile('keys.json', 'utf8'));
}
