import { smoothed } from './noise.js';

async function main() {
  console.log(smoothed(2_000_000, 30));
}

await main();
