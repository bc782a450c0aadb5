import { readFile, writeFile } from 'node:fs/promises';

/**
 * Reads a label.
 * @param {string} path
 * @returns {Promise<string>} without blanks
 */
export async function label(path) {
  return (await readFile(path, 'utf8')).trim();
}

/** @type {(path: string) => Promise<{ text: string, size: number }>} */
export const measured = async (path) => ({ text: await label(path), size: (await readFile(path)).length });

/** @type {function(string): Promise<number>} */
const size = async (path) => (await measured(path)).size;

export class Shelf {
  /** @return {Promise<number>} */
  async width() {
    return await size('a.txt');
  }

  /** @returns the label that was written */
  async relabel(text) {
    await writeFile('b.txt', text);
    return text;
  }
}

/**
 * @returns {Promise<string>}
 */
export async function later() {
  return await label('a.txt');
}
