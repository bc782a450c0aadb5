import { run } from './pool.js';

export async function area(options, values = [1, 1]) {
  return run(new URL('./shapes.worker.js', import.meta.url), 'area', [options, values]);
}

/**
 * @param {Map<string, number[]>} prices
 * @param {readonly string[]} names
 * @returns {Promise<Record<string, number>>}
 */
export async function total(prices, names) {
  return run(new URL('./shapes.worker.js', import.meta.url), 'total', [prices, names]);
}

export const counted = async (options2) => run(new URL('./shapes.worker.js', import.meta.url), 'counted', [options2]);

export async function spread(low, high) {
  return run(new URL('./shapes.worker.js', import.meta.url), 'spread', [low, high]);
}
