import { appendFile, copyFile, readFile } from 'node:fs/promises';

async function duplicate(from, to) {
  await copyFile(from, to);
  await appendFile(to, 'the end\n');
  return await readFile(to, 'utf8');
}

console.log(await duplicate('source.txt', 'copy.txt'));
