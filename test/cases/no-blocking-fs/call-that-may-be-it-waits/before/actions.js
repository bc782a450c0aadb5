import { readFileSync } from 'node:fs';

export async function add(path, write) {
  const text = readFileSync(path, 'utf8'); // reports: no-blocking-fs
  return write(text);
}
