import { existsSync } from 'node:fs';

export async function isThere(file: string): Promise<boolean> {
  return existsSync(file); // reports: no-blocking-fs
}

console.log(await isThere('package.json'));
