import { readFile } from 'node:fs/promises';

export async function load(path: string): Promise<string> {
  return (await readFile(path, 'utf8')).trim();
}
