import { readFileSync } from 'node:fs';
import { writeFile, readFile } from 'node:fs/promises';

async function locked(work) {
  return await work();
}

async function later(work) {
  return { work };
}

export function save(name, text) {
  return locked(async () => await writeFile(name, text));
}

export function keep(name) {
  return later(() => readFileSync(name)); // refuses: escaped-function
}

export async function load(name) {
  return await locked(async () => await readFile(name));
}
