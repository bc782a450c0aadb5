import { readFileSync } from 'node:fs';

export async function render(path) {
  const before = process.env.TZ;
  process.env.TZ = 'UTC';
  const text = readFileSync(path, 'utf8'); // reports: no-blocking-fs, refuses: shared-state
  process.env.TZ = before;
  return text;
}
