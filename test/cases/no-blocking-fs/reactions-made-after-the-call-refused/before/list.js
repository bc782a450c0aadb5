import { statSync } from 'node:fs';

const seen = [];

async function note(name) {
  const { size } = statSync(name); // reports: no-blocking-fs, refuses: sync-prefix
  seen.push(size);
}

function counter() {
  const before = seen.length;
  return () => seen.length - before;
}

function start(name) {
  return note(name).then(counter());
}

export async function begin(name) {
  const added = await start(name);
  return added;
}
