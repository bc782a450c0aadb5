import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Reads a label.
 * @param {string} path
 * @returns {string} without blanks
 */
export function label(path) {
  return readFileSync(path, 'utf8').trim();
}

/** @type {(path: string) => { text: string, size: number }} */
export const measured = (path) => ({ text: label(path), size: readFileSync(path).length });

/** @type {function(string): number} */
const size = (path) => measured(path).size;

export class Shelf {
  /** @return {number} */
  width() {
    return size('a.txt');
  }

  /** @returns the label that was written */
  relabel(text) {
    writeFileSync('b.txt', text);
    return text;
  }
}

/**
 * @returns {Promise<string>}
 */
export async function later() {
  return label('a.txt'); // reports: no-blocking-call-chain
}
