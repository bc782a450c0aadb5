import { readFileSync } from 'node:fs';

const id = new Promise((resolve) => {
  resolve(readFileSync('id', 'utf8')); // refuses: sync-prefix
});

export function load(name) {
  return new Promise((resolve) => {
    resolve(readFileSync(name, 'utf8')); // reports: no-blocking-fs
  });
}

console.log(await id, await load('a.txt'));
