import { readFileSync } from 'node:fs';

export async function serve(file) {
  return readFileSync(file, 'utf8'); // reports: no-blocking-fs
}
