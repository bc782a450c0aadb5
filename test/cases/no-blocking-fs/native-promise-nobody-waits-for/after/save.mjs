import { existsSync, readFileSync } from 'node:fs';
import { writeFile, readFile } from 'node:fs/promises';

export async function save(name) {
  await null;
  writeFile('state.json', '{}'); // reports: no-unconsumed-promise
  const text = readFileSync(name, 'utf8'); // reports: no-blocking-fs, refuses: shared-state
  const isThere = existsSync('state.json'); // reports: no-blocking-fs, refuses: shared-state
  return isThere ? text : '';
}

export async function saveElsewhere(name) {
  await null;
  writeFile('other.json', '{}'); // reports: no-unconsumed-promise
  const text = await readFile(name, 'utf8');
  return text.trim();
}
