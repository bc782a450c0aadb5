import { readFileSync, statSync } from 'node:fs';

async function area(path) {
  return readFileSync(path, 'utf8') ** 2; // reports: no-blocking-fs
}

async function difference(path) {
  return +readFileSync(path, 'utf8') - -statSync(path).size; // reports: no-blocking-fs, reports: no-blocking-fs
}

console.log(await area('length.txt'), await difference('length.txt'));
