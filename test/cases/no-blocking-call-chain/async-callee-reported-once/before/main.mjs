import { readFileSync } from 'node:fs';

async function load(path) {
  return readFileSync(path, 'utf8').trim(); // reports: no-blocking-fs
}

async function main() {
  console.log(await load('a.txt'));
}

await main();
