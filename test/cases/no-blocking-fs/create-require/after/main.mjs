import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { readFile } = require('node:fs/promises');

async function packages(list) {
  return (await readFile(list, 'utf8')).trim().split('\n');
}

console.log(await packages('package-list.txt'));
