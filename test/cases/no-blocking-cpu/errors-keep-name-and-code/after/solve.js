import { run } from './pool.js';

export { solved } from './solve.worker.js';

/**
 * @param {string} digits
 * @returns {Promise<string>}
 */
export async function solution(digits) {
  return run(new URL('./solve.worker.js', import.meta.url), 'solution', [digits]);
}

