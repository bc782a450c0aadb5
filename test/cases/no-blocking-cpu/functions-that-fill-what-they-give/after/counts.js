import { run } from './pool.js';


export async function depths(file, options) {
  return run(new URL('./counts.worker.js', import.meta.url), 'depths', [file, options]);
}

/** @param {number} n */
export async function checked(n) {
  return run(new URL('./counts.worker.js', import.meta.url), 'checked', [n]);
}

/** @param {number} n @returns {Promise<string>} */
export async function named(n) {
  return run(new URL('./counts.worker.js', import.meta.url), 'named', [n]);
}
