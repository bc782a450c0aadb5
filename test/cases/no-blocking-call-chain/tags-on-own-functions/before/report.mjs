import { readFileSync } from 'node:fs';

/**
 * Factors a number.
 * @blocking
 */
function factors(number) {
  let left = number;
  const found = [];
  for (let factor = 2; factor <= left; factor += 1) {
    for (; left % factor === 0; left /= factor) found.push(factor);
  }
  return found;
}

let settings;

/** Reads the settings when they are first asked for. @nonblocking */
function load() {
  settings ??= readFileSync('settings.json', 'utf8');
  return settings;
}

/**
 * Reads the settings.
 * @nonblocking
 */
function loaded() {
  return settings ?? readFileSync('settings.json', 'utf8');
}

export async function report(number) {
  return { factors: factors(number), settings: loaded(), again: load() }; // reports: no-blocking-call-chain
}
