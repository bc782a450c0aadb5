import { inStock } from './shop.mjs';

async function sell(wanted) {
  return inStock() >= wanted; // reports: no-blocking-call-chain
}

console.log(await sell(10), await sell(20));
