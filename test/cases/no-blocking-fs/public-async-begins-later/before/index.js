import { readFileSync } from 'node:fs';

const seen = new Map();

export async function load(name) {
  const text = readFileSync(name, 'utf8'); // reports: no-blocking-fs
  seen.set(name, text.length);
  return text;
}

export const lengths = () => [...seen.values()];
