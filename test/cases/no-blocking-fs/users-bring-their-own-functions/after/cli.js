import { readFile } from 'node:fs/promises';
import { run } from './index.js';

let size = 0;

async function add(path) {
  await null;
  const before = size;
  const text = await readFile(path, 'utf8');
  size = before + text.length;
}

await run(async () => {
  await add('package.json');
});
console.log(size > 0);
