import { readFile } from 'fs/promises';

async function show(name) {
  const text = await readFile(name, 'utf8');
  return text + (await readFile(name, 'utf8')).trim();
}

console.log(await show('a.txt'));
