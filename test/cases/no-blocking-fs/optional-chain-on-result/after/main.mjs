import { stat, readFile } from 'node:fs/promises';

async function describe(path) {
  const size = (await stat(path))?.size ?? 0;
  const name = JSON.parse(await readFile(path, 'utf8'))?.user?.name;
  const initial = (await readFile(path, 'utf8'))?.trim()?.at(0);
  return `${name} ${size} ${initial}`;
}

console.log(await describe('cache/entry.json'));
