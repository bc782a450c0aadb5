import { readFile } from 'node:fs/promises';

let loads = 0;
const load = async (path) => {
  loads += 1;
  return path;
};

async function report() {
  const before = loads;
  const text = await readFile('a.txt', 'utf8');
  return `${text.trim()} ${loads - before}`;
}

const loaded = await Promise.all(['a.txt', 'b.txt'].map((path) => load(path)));
console.log(loaded.join(), await report());
