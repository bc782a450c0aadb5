import { statSync } from 'node:fs';

async function sizeOf(path) {
  const stats = statSync(path, { throwIfNoEntry: false }); // reports: no-blocking-fs, refuses: unsupported-option
  return stats?.size ?? 'none';
}

console.log(await sizeOf('missing.txt'));
