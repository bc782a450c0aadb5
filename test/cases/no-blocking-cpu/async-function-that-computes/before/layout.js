import { readFile } from 'node:fs/promises';

/**
 * @param {string} file
 * @returns {Promise<number>}
 */
export async function complexity(file) {
  const text = await readFile(file, 'utf8');
  let sum = 0;
  for (let round = 0; round < 4e6; round += 1) for (const part of [1, 2, 3]) sum = (sum * 31 + part + text.length) % 65521;
  return sum;
}
