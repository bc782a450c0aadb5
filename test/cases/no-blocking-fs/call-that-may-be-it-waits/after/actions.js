import { readFile } from 'node:fs/promises';

export async function add(path, write) {
  const text = await readFile(path, 'utf8');
  return write(text);
}
