import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

async function load(path) {
  return existsSync(path) ? await readFile(path, 'utf8') : '';
}

console.log(await load('a.txt'), await load('b.txt'));
