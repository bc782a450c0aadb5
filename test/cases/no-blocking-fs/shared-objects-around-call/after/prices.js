import { readFile } from 'node:fs/promises';
import { inTurn } from './in-turn.js';

const store = { prices: new Map() };

export async function price(path) {
  return inTurn(async () => {
    const { prices } = store;
    const known = prices.size;
    const text = await readFile(path, 'utf8');
    prices.set(path, text);
    return known;
  });
}
