import { readFileSync } from 'node:fs';

let loads = 0;
const load = async (path) => {
  await undefined;
  loads += 1;
  return path;
};

async function report() {
  const before = loads;
  const [path, text] = await Promise.all([load('a.txt'), readFileSync('a.txt', 'utf8')]); // reports: no-blocking-fs, refuses: shared-state
  return `${path} ${text} ${loads - before}`;
}

const before = loads;
console.log(await report(), before);
