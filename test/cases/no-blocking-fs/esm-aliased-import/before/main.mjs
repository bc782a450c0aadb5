import { readFileSync as slurp, constants } from 'node:fs';

async function coloursIn(path) {
  return slurp(path, 'utf8').trim().split('\n'); // reports: no-blocking-fs
}

console.log(await coloursIn('colours.txt'), constants.R_OK);
