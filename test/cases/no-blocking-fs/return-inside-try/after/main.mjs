import { readFile, writeFile, rm } from 'node:fs/promises';

async function loadOr(path, fallback) {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    return `${fallback} (${error.code})`;
  }
}

async function withLock(lock, work) {
  await writeFile(lock, 'locked');
  try {
    return await work();
  } finally {
    await rm(lock);
  }
}

console.log(await withLock('work.lock', () => loadOr('missing.txt', 'nothing')));
