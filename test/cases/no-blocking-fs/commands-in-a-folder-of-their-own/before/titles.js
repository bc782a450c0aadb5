import { readFileSync } from 'node:fs';

export async function readTitle(folder) {
  return readFileSync(`${folder}/title.txt`, 'utf8'); // reports: no-blocking-fs
}
