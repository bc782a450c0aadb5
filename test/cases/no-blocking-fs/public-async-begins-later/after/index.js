import { readFile } from 'node:fs/promises';

const seen = new Map();

export async function load(name) {
  const text = await readFile(name, 'utf8');
  seen.set(name, text.length);
  return text;
}

export const lengths = () => [...seen.values()];
