import { readFileSync } from 'node:fs';

const load = () => JSON.parse(readFileSync('rates.json', 'utf8'));

export function rate(currency) {
  return load()[currency];
}

export const currencies = () => Object.keys(load());
