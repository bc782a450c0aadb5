import { existsSync, readFileSync } from 'node:fs';

async function load(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : ''; // reports: no-blocking-fs
}

console.log(await load('a.txt'), await load('b.txt'));
