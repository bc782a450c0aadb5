import { readFile } from 'node:fs/promises';

export async function neverRead(file) {
  const text = readFile(file, 'utf8'); // reports: no-unconsumed-promise
  return file;
}

export async function passedBy(file, cached) {
  const text = readFile(file, 'utf8'); // reports: no-unconsumed-promise
  if (cached !== undefined) return cached;
  return JSON.parse(await text);
}

export async function overwritten(file) {
  let text = readFile(file, 'utf8'); // reports: no-unconsumed-promise
  text = readFile(`${file}.bak`, 'utf8');
  return await text;
}

export async function passedByInLoop(files) {
  const first = readFile(files[0], 'utf8'); // reports: no-unconsumed-promise
  for (const file of files) {
    if (file === '') return '';
  }
  return await first;
}
