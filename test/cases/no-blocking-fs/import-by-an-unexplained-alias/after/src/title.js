import { readFile } from 'node:fs/promises';

export async function title(path) {
  return (await readFile(path, 'utf8')).trim();
}
