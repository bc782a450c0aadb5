import { readFile } from 'node:fs/promises';

export async function onlyIfWanted(file, wanted) {
  const text = readFile(file, 'utf8'); // reports: no-unconsumed-promise
  if (wanted) console.log(await text);
  return file;
}

export async function onlyIfNamed(file) {
  const text = readFile(file ?? 'notes.md', 'utf8'); // reports: no-unconsumed-promise
  if (file === undefined) throw new Error('no name');
  return text;
}

export async function toTheEnd(file, wanted) {
  const text = readFile(file, 'utf8'); // reports: no-unconsumed-promise
  if (wanted) {
    console.log(await text);
  } else {
    console.log('nothing');
  }
}
