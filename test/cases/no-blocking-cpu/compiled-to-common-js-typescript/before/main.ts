import { steps } from './sums';

async function main(): Promise<void> {
  console.log(steps(10), steps(400_000));
}

void main();
