import { readFileSync } from 'node:fs';

export async function readAlone(path) {
  return readFileSync(path, 'utf8').trim(); // reports: no-blocking-fs
}
