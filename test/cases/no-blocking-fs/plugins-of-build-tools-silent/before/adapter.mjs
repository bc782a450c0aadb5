import { readFileSync } from 'node:fs';

export async function pages(folder) {
  return readFileSync(`${folder}/pages.txt`, 'utf8');
}
