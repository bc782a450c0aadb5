import { readdir, stat } from 'node:fs/promises';

async function total() {
  return 3;
}

export async function sizes(folder) {
  const size = (await stat(folder)).size;
  const names = [...await readdir(folder)];
  for (const name of await readdir(folder)) names.push(name);
  const { mtime } = await stat(folder);
  return { size, names, mtime, line: `${await total()} files`, more: await total() + 1, json: JSON.stringify(await total()) };
}

export const countOf = async (folder) => (await readdir(folder)).length;

export const lengthOf = async (folder, key) => (await total())[key];
