import { smoothed } from './noise.js';

async function main() {
  console.log(await smoothed(2_000_000, 30));
}

await main();
