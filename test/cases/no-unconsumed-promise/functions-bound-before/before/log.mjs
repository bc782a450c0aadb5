import { appendFile } from 'node:fs/promises';

async function log(name, text) {
  await appendFile(name, text);
}

export async function run() {
  const note = log.bind(undefined, 'notes.log');
  note('started'); // reports: no-unconsumed-promise
  const size = Math.max.bind(undefined, 1);
  size(2);
  await note('done');
}
