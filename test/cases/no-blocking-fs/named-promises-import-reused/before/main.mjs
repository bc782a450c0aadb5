import { copyFileSync, readFileSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';

async function duplicate(from, to) {
  copyFileSync(from, to); // reports: no-blocking-fs
  await appendFile(to, 'the end\n');
  return readFileSync(to, 'utf8'); // reports: no-blocking-fs
}

console.log(await duplicate('source.txt', 'copy.txt'));
