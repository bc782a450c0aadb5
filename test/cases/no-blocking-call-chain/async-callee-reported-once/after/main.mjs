import { readFile } from 'node:fs/promises';

async function load(path) {
  return (await readFile(path, 'utf8')).trim();
}

async function main() {
  console.log(await load('a.txt'));
}

await main();
