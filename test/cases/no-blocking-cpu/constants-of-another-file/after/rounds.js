import { settings } from './settings.js';
import { run } from './pool.js';

/** @param {number} seed @returns {Promise<number>} */
export async function mixed(seed) {
  return run(new URL('./rounds.worker.js', import.meta.url), 'mixed', [seed]);
}
