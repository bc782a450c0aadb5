import { readFileSync } from 'node:fs';

export { Shelf } from './shelf.js';

export function label(path) {
  return readFileSync(path, 'utf8').trim();
}

export const size = (path) => label(path).length;

export function shout(text) {
  return text.toUpperCase();
}
