import { readFileSync } from 'node:fs';

let loads = 0;
const load = async (path) => {
  await undefined;
  loads += 1;
  return path;
};

async function report() {
  const before = loads;
  const text = readFileSync('a.txt', 'utf8'); // reports: no-blocking-fs, refuses: shared-state
  return `${text} ${loads - before}`;
}

for (const path of ['a.txt', 'b.txt']) load(path);
console.log(await report());
