import { flat, grid } from './grid.js';

async function main(): Promise<void> {
  console.log(await grid({ width: 3 }, 'ab', { red: 1 }), await flat([[1, 2], [3]]));
}

await main();
