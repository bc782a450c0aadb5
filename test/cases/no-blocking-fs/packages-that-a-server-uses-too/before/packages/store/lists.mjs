import { readFileSync } from 'node:fs';

export async function readLists(path) {
  return readFileSync(path, 'utf8').split('\n'); // reports: no-blocking-fs
}
