import { factors } from './factors.js';
import { run } from './pool.mjs';

async function digits(rounds) {
  return run(new URL('./main.worker.mjs', import.meta.url), 'digits', [rounds]);
}

async function main() {
  console.log(await factors(2 * 3 * 10_000_019), await digits(20_000_000));
}

await main();
