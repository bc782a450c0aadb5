import { readFileSync } from 'node:fs';

async function input() {
  return readFileSync(0, 'utf8'); // reports: no-blocking-fs, refuses: file-descriptor
}

console.log((await input()).length);
