import { existsSync, readFileSync, statSync } from 'node:fs';

async function load(path) {
  if (!existsSync(path) || statSync(path).isDirectory()) return '';
  return readFileSync(path, 'utf8'); // reports: no-blocking-fs
}

console.log(await load('a.txt'), await load('.'));
