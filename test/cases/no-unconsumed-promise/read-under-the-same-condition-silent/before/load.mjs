import { readFile } from 'node:fs/promises';

export async function asked(file, wanted) {
  let text;
  if (wanted) {
    text = readFile(file, 'utf8');
  }
  console.log('reading');
  if (wanted) console.log(await text);
}

export async function askedInLine(file, wanted) {
  const text = wanted ? readFile(file, 'utf8') : undefined;
  console.log('reading');
  if (wanted) console.log(await text);
}

export async function tried(file) {
  const text = readFile(file, 'utf8');
  try {
    if (file === '') throw new Error('no name');
    console.log(file);
  } catch {
    console.log('no name');
  }
  return await text;
}
