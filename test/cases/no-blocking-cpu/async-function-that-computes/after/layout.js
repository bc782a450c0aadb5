import { run } from './pool.js';

/**
 * @param {string} file
 * @returns {Promise<number>}
 */
export async function complexity(file) {
  return run(new URL('./layout.worker.js', import.meta.url), 'complexity', [file]);
}
