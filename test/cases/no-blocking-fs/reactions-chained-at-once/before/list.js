import { statSync } from 'node:fs';

const seen = [];

async function note(name) {
  const { size } = statSync(name); // reports: no-blocking-fs
  seen.push(size);
}

function start(name) {
  return note(name)
    .then(() => seen.length)
    .finally(() => console.log(name));
}

export async function begin(name) {
  const count = await start(name);
  return count;
}
