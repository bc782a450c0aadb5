import { readFileSync } from 'node:fs';

let size = 0;

async function run(task) {
  await null;
  return await task();
}

async function add() {
  await null;
  const before = size;
  const text = readFileSync('package.json', 'utf8'); // reports: no-blocking-fs, refuses: shared-state
  size = before + text.length;
}

export async function addAll() {
  await run(add);
  return size;
}
