import { Basket } from './basket';

async function main(): Promise<void> {
  const basket = new Basket();
  await basket.open('basket.json');
  await basket.store('copy.json');
  console.log(basket.size);
}

main().catch(console.error);
