import { readFileSync } from 'node:fs';

let loads = 0;
const load = async (path) => {
  loads += 1;
  return path;
};

async function report() {
  const before = loads;
  const text = readFileSync('a.txt', 'utf8'); // reports: no-blocking-fs
  return `${text.trim()} ${loads - before}`;
}

const loaded = await Promise.all(['a.txt', 'b.txt'].map((path) => load(path)));
console.log(loaded.join(), await report());
