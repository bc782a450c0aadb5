import { existsSync, readFileSync, statSync } from 'node:fs';

export async function sizeOf(file: string): Promise<number> {
  if (!existsSync(file)) return 0; // reports: no-blocking-fs
  const { size } = statSync(file); // reports: no-blocking-fs
  return size === readFileSync(file).length ? size : -1; // reports: no-blocking-fs
}

export async function isThere(file: string): Promise<boolean> {
  return existsSync(file); // reports: no-blocking-fs
}

console.log(await sizeOf('missing'), await isThere('package.json'));
