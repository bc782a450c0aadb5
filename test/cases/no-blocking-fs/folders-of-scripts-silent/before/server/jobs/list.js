import { readFileSync } from 'node:fs';

export async function listed() {
  return readFileSync('jobs.txt', 'utf8'); // reports: no-blocking-fs
}
