import fs from 'node:fs';
import { rm } from 'node:fs/promises';

async function cleanUp() {
  rm('old.txt', { force: true }); // reports: no-unconsumed-promise
  fs.promises.mkdir('new', { recursive: true }); // reports: no-unconsumed-promise
  return 'cleaned';
}

console.log(await cleanUp());
