import { run } from './pool.js';

/**
 * @param {number} size
 * @param {number} passes
 * @returns {Promise<number>}
 */
export async function smoothed(size, passes) {
  return run(new URL('./noise.worker.js', import.meta.url), 'smoothed', [size, passes]);
}
