import { statSync } from 'node:fs';

let offset = 1;

async function shifted(path) {
  return statSync(path).size + offset; // reports: no-blocking-fs, refuses: sync-prefix
}

const results = [shifted('a.txt')];
offset = 100;
results.push(shifted('a.txt'));
console.log(await Promise.all(results));
