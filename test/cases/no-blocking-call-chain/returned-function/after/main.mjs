import { readFile } from 'node:fs/promises';

function reader(encoding) {
  return async (name) => await readFile(name, encoding);
}

const read = reader('utf8');

async function firstLine(name) {
  return (await read(name)).split('\n')[0];
}

console.log(await firstLine('main.mjs') === '');
