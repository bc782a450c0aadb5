import { constants } from 'node:fs';
import { readFile } from 'node:fs/promises';

async function coloursIn(path) {
  return (await readFile(path, 'utf8')).trim().split('\n');
}

console.log(await coloursIn('colours.txt'), constants.R_OK);
