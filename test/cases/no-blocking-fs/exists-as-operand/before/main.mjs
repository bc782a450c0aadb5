import { existsSync, readFileSync } from 'node:fs';

async function nameIn(path) {
  return existsSync(path) && readFileSync(path, 'utf8').trim(); // reports: no-blocking-fs, reports: no-blocking-fs
}

console.log(await nameIn('name.txt'), await nameIn('missing.txt'));
