import { run } from './pool.js';

/**
 * The number of changes between two words.
 * @blocking
 * @param {string} left
 * @param {string} right
 * @returns {Promise<number>}
 */
export async function distance(left, right) {
  return run(new URL('./words.worker.js', import.meta.url), 'distance', [left, right]);
}
