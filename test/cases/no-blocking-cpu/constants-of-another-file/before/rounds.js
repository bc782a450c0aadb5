import { settings } from './settings.js';

/** @param {number} seed @returns {number} */
export function mixed(seed) {
  let value = seed;
  for (let n = 0; n < settings.rounds; n += 1) value = (value * settings.factor) % 1009;
  return value;
}
