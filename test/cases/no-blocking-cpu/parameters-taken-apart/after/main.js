import { area, counted, spread, total } from './shapes.js';

async function main(width) {
  const height = 4;
  console.log(await area({ width, height }, [width, 5]), await area({ width: 3 }));
  console.log(await total(new Map([['a', [1, 2]]]), ['a', 'b']));
  console.log(await counted({ options: { sign: ' ' }, text: 'one two 3' }), await spread(2, 5));
  try {
    await area(undefined);
  } catch (error) {
    console.log(error instanceof TypeError, error.message);
  }
}

await main(3);
