import { stat } from 'node:fs/promises';

const seen = [];

async function note(name) {
  const { size } = await stat(name);
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
