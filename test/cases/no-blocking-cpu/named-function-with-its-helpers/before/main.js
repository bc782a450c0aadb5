import { countPrimes, fingerprint } from './primes.js';

async function report(limit) {
  console.log(limit, countPrimes(limit), fingerprint('done'));
}

await report(700_000);
await report(10);
