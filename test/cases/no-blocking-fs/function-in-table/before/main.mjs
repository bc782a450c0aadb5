import { readFileSync } from 'node:fs';

const loaders = { disk: (path) => readFileSync(path, 'utf8'), nothing: () => '' };

async function load(kind, path) {
  const loader = loaders[kind];
  return loader(path).trim(); // reports: no-blocking-call-chain
}

console.log(await load('disk', 'a.txt'));
