import { readFile } from 'node:fs/promises';

export async function readIt(path) {
  return (await readFile(path, 'utf8')).trim();
}
