import { readFileSync } from 'node:fs';

const known = ['settings.json'];

function load(name) {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
}

function names() {
  return known.join();
}

// Not what the file exports: no copy belongs in here.
export const checks = { load };

export default { load, names };
