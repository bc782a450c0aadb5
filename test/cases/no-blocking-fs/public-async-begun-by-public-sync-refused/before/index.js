import { readFileSync } from 'node:fs';

const seen = new Map();

async function load(name) {
  const text = readFileSync(name, 'utf8'); // reports: no-blocking-fs, refuses: sync-prefix
  seen.set(name, text.length);
}

export function warm(name) {
  load(name).then(() => console.log('warm'), console.error);
}

export const lengths = () => [...seen.values()];
