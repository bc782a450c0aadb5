import { readFileSync, rmSync, writeFileSync } from 'node:fs';

async function loadOr(path, fallback) {
  try {
    return readFileSync(path, 'utf8'); // reports: no-blocking-fs
  } catch (error) {
    return `${fallback} (${error.code})`;
  }
}

async function withLock(lock, work) {
  writeFileSync(lock, 'locked'); // reports: no-blocking-fs
  try {
    return await work();
  } finally {
    rmSync(lock); // reports: no-blocking-fs
  }
}

console.log(await withLock('work.lock', () => loadOr('missing.txt', 'nothing')));
