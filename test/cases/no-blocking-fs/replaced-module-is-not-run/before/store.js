import { readFileSync } from 'node:fs';

export async function load(path) {
  return JSON.parse(readFileSync(path, 'utf8')); // reports: no-blocking-fs
}
