import { area, counted, spread, total } from './shapes.js';

async function main(width) {
  const height = 4;
  console.log(area({ width, height }, [width, 5]), area({ width: 3 }));
  console.log(total(new Map([['a', [1, 2]]]), ['a', 'b']));
  console.log(counted({ options: { sign: ' ' }, text: 'one two 3' }), spread(2, 5));
  try {
    area(undefined);
  } catch (error) {
    console.log(error instanceof TypeError, error.message);
  }
}

await main(3);
