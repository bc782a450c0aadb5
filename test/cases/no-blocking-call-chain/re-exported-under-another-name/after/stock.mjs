import { readFile } from 'node:fs/promises';

export async function count() {
  return Number(await readFile('stock.txt', 'utf8'));
}
