import { readFile, stat } from 'node:fs/promises';

async function area(path) {
  return (await readFile(path, 'utf8')) ** 2;
}

async function difference(path) {
  return +await readFile(path, 'utf8') - -(await stat(path)).size;
}

console.log(await area('length.txt'), await difference('length.txt'));
