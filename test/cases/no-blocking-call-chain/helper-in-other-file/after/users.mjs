import { readFile } from 'node:fs/promises';

export async function loadUser(id) {
  return JSON.parse(await readFile(`users/${id}.json`, 'utf8'));
}
