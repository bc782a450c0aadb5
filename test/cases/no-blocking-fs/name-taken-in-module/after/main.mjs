import { readFile as readFileAsync } from 'node:fs/promises';

const cache = new Map();

async function readFile(path) {
  if (!cache.has(path)) {
    cache.set(path, (await readFileAsync(path, 'utf8')).trim());
  }
  return cache.get(path);
}

console.log(await readFile('page.txt'), await readFile('page.txt'));
