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

async function main() {
  await Promise.all([load('a.txt'), load('b.txt')]).then((paths) => console.log(paths.join()));
  console.log(await report());
}

await main();
