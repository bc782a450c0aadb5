import { readFileSync } from 'node:fs';

export async function readPage(folder) {
  return readFileSync(`${folder}/page.html`, 'utf8'); // reports: no-blocking-fs
}
