import { readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

export function label(path: string): string {
  return readFileSync(path, 'utf8').trim(); // skips: has-async-twin
}

export async function labelAsync(path: string): Promise<string> {
  return (await readFile(path, 'utf8')).trim();
}

export function size(path: string): number {
  return statSync(path).size; // refuses: accessor
}
