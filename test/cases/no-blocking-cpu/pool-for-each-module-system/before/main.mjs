import { factors } from './factors.js';

function digits(rounds) {
  let sum = 0;
  for (let round = 1; round < rounds; round += 1) sum += Math.sign(round % 3 - 1) / round;
  return sum.toFixed(6);
}

async function main() {
  console.log(factors(2 * 3 * 10_000_019), digits(20_000_000));
}

await main();
