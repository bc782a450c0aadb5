import { stat, readdir, readFile, readlink } from 'node:fs/promises';

async function describe(path) {
  if ((await stat(path)).isDirectory()) {
    return `${path} holds ${(await readdir(path)).length} entries`;
  }
  const text = path.endsWith('.eml') ? await readFile(path, 'utf8') : '';
  return `${path} says ${text.trim() || await readlink(path)}`;
}

console.log(await describe('inbox'));
console.log(await describe('inbox/first.eml'));
