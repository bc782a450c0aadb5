import { existsSync, readFileSync } from 'node:fs';
import { access, readFile } from 'node:fs/promises';

export default function load(name) {
  return existsSync(name) ? readFileSync(name, 'utf8').length : -1; // skips: has-async-twin, skips: has-async-twin
}

export async function loadAsync(name) {
  return await access(name).then(() => true, () => false) ? (await readFile(name, 'utf8')).length : -1;
}
