import { access, readFile } from 'node:fs/promises';

async function nameIn(path) {
  return await access(path).then(() => true, () => false) && (await readFile(path, 'utf8')).trim();
}

console.log(await nameIn('name.txt'), await nameIn('missing.txt'));
