import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

async function survey(dir) {
  const names = readdirSync(dir).sort(); // reports: no-blocking-fs
  const filled = names.filter((name) => statSync(join(dir, name)).size > 2); // reports: no-blocking-fs
  const texts = names.map((name, index) => {
    const path = join(dir, name);
    return { index, text: readFileSync(path, 'utf8').trim() }; // reports: no-blocking-fs
  });
  const paths = names.map((name) => {
    const paths = [dir, name];
    return paths.join('/');
  });
  return { filled, texts, paths };
}

async function isComplete(dir, names = ['a.txt', 'b.txt']) {
  return ['a.txt', ...names].every((name) => existsSync(join(dir, name))); // reports: no-blocking-fs
}

async function firstLarge(dir) {
  return readdirSync(dir).find((name) => { // reports: no-blocking-fs
    const { size } = statSync(join(dir, name)); // reports: no-blocking-fs
    return size > 2;
  });
}

console.log(await survey('box'), await isComplete('box'), await isComplete('box', ['c.txt']), await firstLarge('box'));
