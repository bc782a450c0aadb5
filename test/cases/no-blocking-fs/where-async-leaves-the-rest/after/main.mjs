import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

const banner = readFileSync('a.txt', 'utf8'); // skips: out-of-scope

async function load(path) {
  return await readFile(path, 'utf8');
}

console.log(banner, await load('a.txt'));
