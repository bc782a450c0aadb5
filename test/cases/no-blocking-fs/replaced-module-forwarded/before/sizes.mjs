import { statSync } from 'node:fs';

export async function size(path) {
  return statSync(path).size; // reports: no-blocking-fs
}
