import { steps } from './sums';

async function main(): Promise<void> {
  console.log(await steps(10), await steps(400_000));
}

void main();
