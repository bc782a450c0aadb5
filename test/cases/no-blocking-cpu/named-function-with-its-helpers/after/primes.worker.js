import { createHash } from 'node:crypto';

const FIRST = 2;
const DIGITS = 8;

/** Divisible by nothing between. */
function isPrime(n) {
  for (let d = FIRST; d * d <= n; d += 1) if (n % d === 0) return false;
  return n >= FIRST;
}

export function countPrimes(limit) {
  let count = 0;
  for (let n = 0; n < limit; n += 1) if (isPrime(n)) count += 1;
  return fingerprint(String(count)).length === DIGITS ? count : 0;
}

/** What tells two texts apart. */
export function fingerprint(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, DIGITS);
}
