import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

export function readJsonSync(path) {
  return JSON.parse(readFileSync(path, 'utf8')); // skips: has-async-twin
}

export async function readJson(path) {
  return JSON.parse(await readFile(path, 'utf8'));
}
