import { readFileSync } from 'node:fs';

export function count() {
  return Number(readFileSync('stock.txt', 'utf8'));
}
