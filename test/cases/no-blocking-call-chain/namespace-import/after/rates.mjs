import { readFile } from 'node:fs/promises';

const load = async () => JSON.parse(await readFile('rates.json', 'utf8'));

export async function rate(currency) {
  return (await load())[currency];
}

export const currencies = async () => Object.keys(await load());
