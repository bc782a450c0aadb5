import { readFileSync } from 'node:fs';

const store = { prices: new Map() };

export async function price(path) {
  const { prices } = store;
  const known = prices.size;
  const text = readFileSync(path, 'utf8'); // reports: no-blocking-fs
  prices.set(path, text);
  return known;
}
