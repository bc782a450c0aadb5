import { readdir, readFile } from 'node:fs/promises';

async function contents(folder) {
  const texts = [];
  for (const name of (await readdir(folder)).sort()) {
    texts.push((await readFile(`${folder}/${name}`, 'utf8')).trim());
  }
  return [...texts, ...await readdir(folder)].length;
}

for (const name of (await readdir('shelf')).sort()) console.log(name);
console.log(await contents('shelf'));
