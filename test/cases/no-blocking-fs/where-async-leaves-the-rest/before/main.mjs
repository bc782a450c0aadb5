import { readFileSync } from 'node:fs';

const banner = readFileSync('a.txt', 'utf8'); // skips: out-of-scope

async function load(path) {
  return readFileSync(path, 'utf8'); // reports: no-blocking-fs
}

console.log(banner, await load('a.txt'));
