import { access, stat, readFile } from 'node:fs/promises';

async function load(path) {
  if (!await access(path).then(() => true, () => false) || (await stat(path)).isDirectory()) return '';
  return await readFile(path, 'utf8');
}

console.log(await load('a.txt'), await load('.'));
