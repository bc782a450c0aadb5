import { readFileSync } from 'node:fs';

export function readIt(path: string): string {
  return readFileSync(path, 'utf8').trim();
}
