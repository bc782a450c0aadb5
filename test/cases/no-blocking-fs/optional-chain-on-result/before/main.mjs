import { readFileSync, statSync } from 'node:fs';

async function describe(path) {
  const size = statSync(path)?.size ?? 0; // reports: no-blocking-fs
  const name = JSON.parse(readFileSync(path, 'utf8'))?.user?.name; // reports: no-blocking-fs
  const initial = readFileSync(path, 'utf8')?.trim()?.at(0); // reports: no-blocking-fs
  return `${name} ${size} ${initial}`;
}

console.log(await describe('cache/entry.json'));
