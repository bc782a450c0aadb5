import { readFile } from 'node:fs/promises';

const quiet = { load: () => 'plain', find: async (name) => await readFile(name, 'utf8') };
const eager = { load: async () => await readFile('eager.txt', 'utf8'), find: async (name) => await readFile(name) };

export async function show(isEager) {
  const source = isEager ? eager : quiet;
  return await source.load();
}

export async function list(isEager, name) {
  const source = isEager ? eager : quiet;
  return await source.find(name);
}
