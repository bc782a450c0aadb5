export function digits(rounds) {
  let sum = 0;
  for (let round = 1; round < rounds; round += 1) sum += Math.sign(round % 3 - 1) / round;
  return sum.toFixed(6);
}
