import { Basket } from './basket';

async function main(): Promise<void> {
  const basket = new Basket();
  basket.open('basket.json'); // reports: no-blocking-call-chain
  basket.store('copy.json'); // reports: no-blocking-call-chain
  console.log(basket.size);
}

main().catch(console.error);
