import { readFileSync } from 'node:fs';

export function readKeys() {
  return JSON.parse(readFileSync('keys.json', 'utf8'));
}
