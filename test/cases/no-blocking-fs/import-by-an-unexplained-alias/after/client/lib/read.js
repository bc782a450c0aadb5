import { readFile } from 'node:fs/promises';

export async function read(path) {
  return await readFile(path, 'utf8');
}
