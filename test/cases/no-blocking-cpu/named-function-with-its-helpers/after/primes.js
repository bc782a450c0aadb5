import { run } from './pool.js';

/**
 * How many there are below a limit.
 * @param {number} limit
 * @returns {Promise<number>}
 */
export async function countPrimes(limit) {
  return run(new URL('./primes.worker.js', import.meta.url), 'countPrimes', [limit]);
}

export { fingerprint } from './primes.worker.js';
