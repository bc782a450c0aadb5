import * as rates from './rates.mjs';

async function convert(amount) {
  const [currency] = await rates.currencies();
  return amount * await rates.rate(currency);
}

console.log(await convert(10));
