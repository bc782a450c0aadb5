import * as rates from './rates.mjs';

async function convert(amount) {
  const [currency] = rates.currencies(); // reports: no-blocking-call-chain
  return amount * rates.rate(currency); // reports: no-blocking-call-chain
}

console.log(await convert(10));
