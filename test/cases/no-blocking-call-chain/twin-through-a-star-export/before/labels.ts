import { readFileSync, statSync } from 'node:fs';

export function label(path: string): string {
  return readFileSync(path, 'utf8').trim();
}

export function size(path: string): number {
  return statSync(path).size; // refuses: accessor
}
