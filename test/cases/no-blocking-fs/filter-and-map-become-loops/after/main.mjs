import { readdir, stat, readFile, access } from 'node:fs/promises';
import { join } from 'node:path';

async function survey(dir) {
  const names = (await readdir(dir)).sort();
  const filled = [];
  for (const name of names) {
    if ((await stat(join(dir, name))).size > 2) filled.push(name);
  }
  const texts = [];
  for (const [index, name] of names.entries()) {
    const path = join(dir, name);
    texts.push({ index, text: (await readFile(path, 'utf8')).trim() });
  }
  const paths = names.map((name) => {
    const paths = [dir, name];
    return paths.join('/');
  });
  return { filled, texts, paths };
}

async function isComplete(dir, names = ['a.txt', 'b.txt']) {
  for (const name of ['a.txt', ...names]) {
    if (!(await access(join(dir, name)).then(() => true, () => false))) return false;
  }
  return true;
}

async function firstLarge(dir) {
  for (const name of await readdir(dir)) {
    const { size } = await stat(join(dir, name));
    if (size > 2) return name;
  }
  return undefined;
}

console.log(await survey('box'), await isComplete('box'), await isComplete('box', ['c.txt']), await firstLarge('box'));
