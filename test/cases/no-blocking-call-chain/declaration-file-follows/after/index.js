import { readFile } from 'node:fs/promises';

export { Shelf } from './shelf.js';

export async function label(path) {
  return (await readFile(path, 'utf8')).trim();
}

export const size = async (path) => (await label(path)).length;

export function shout(text) {
  return text.toUpperCase();
}
