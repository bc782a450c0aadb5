import { readFile } from 'node:fs/promises';

async function texts() {
  const first = await readFile('a.txt', 'utf8');
  // eslint-disable-next-line no-console
  console.log((await readFile('b.txt', 'utf8')).length);
  const again = await readFile('a.txt', 'utf8');
  return first + again;
}

console.log(await texts());
