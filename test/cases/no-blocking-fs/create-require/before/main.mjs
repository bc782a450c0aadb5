import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { readFileSync } = require('node:fs');

async function packages(list) {
  return readFileSync(list, 'utf8').trim().split('\n'); // reports: no-blocking-fs
}

console.log(await packages('package-list.txt'));
