import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

/** What is in the store. */
export function load(path) {
  return JSON.parse(readFileSync(path, 'utf8')); // skips: has-async-twin
}

async function loadAsync(path) {
  return JSON.parse(await readFile(path, 'utf8'));
}

export async function size(path) {
  return (await loadAsync(path)).items.length;
}
