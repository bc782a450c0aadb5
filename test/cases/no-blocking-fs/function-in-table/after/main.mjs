import { readFile } from 'node:fs/promises';

const loaders = { disk: async (path) => await readFile(path, 'utf8'), nothing: () => '' };

async function load(kind, path) {
  const loader = loaders[kind];
  return (await loader(path)).trim();
}

console.log(await load('disk', 'a.txt'));
