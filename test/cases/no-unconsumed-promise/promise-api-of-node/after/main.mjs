import fs from 'node:fs';
import { rm } from 'node:fs/promises';

async function cleanUp() {
  await rm('old.txt', { force: true });
  await fs.promises.mkdir('new', { recursive: true });
  return 'cleaned';
}

console.log(await cleanUp());
