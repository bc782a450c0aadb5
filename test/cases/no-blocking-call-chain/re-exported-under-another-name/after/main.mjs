import { inStock } from './shop.mjs';

async function sell(wanted) {
  return await inStock() >= wanted;
}

console.log(await sell(10), await sell(20));
