import fs from 'node:fs';

const cache = new Map();

async function readFile(path) {
  if (!cache.has(path)) {
    cache.set(path, fs.readFileSync(path, 'utf8').trim()); // reports: no-blocking-fs
  }
  return cache.get(path);
}

console.log(await readFile('page.txt'), await readFile('page.txt'));
