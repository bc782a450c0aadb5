import { readFileSync } from 'node:fs';

async function texts() {
  // eslint-disable-next-line n/no-sync
  const first = readFileSync('a.txt', 'utf8'); // reports: no-blocking-fs
  // eslint-disable-next-line n/no-sync, no-console
  console.log(readFileSync('b.txt', 'utf8').length); // reports: no-blocking-fs
  const again = readFileSync('a.txt', 'utf8'); // eslint-disable-line no-sync // reports: no-blocking-fs
  return first + again;
}

console.log(await texts());
