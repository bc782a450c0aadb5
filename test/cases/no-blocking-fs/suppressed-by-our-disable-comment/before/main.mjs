import { readFileSync } from 'node:fs';

async function banner() {
  // eslint-disable-next-line unblock/no-blocking-fs -- once, before anything is served
  return readFileSync('banner.txt', 'utf8'); // reports: no-blocking-fs, skips: suppressed
}

console.log(await banner());
