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

async function main() {
  await Promise.all([load('a.txt'), load('b.txt')]).then((paths) => console.log(paths.join()));
  console.log(await report());
}

await main();
