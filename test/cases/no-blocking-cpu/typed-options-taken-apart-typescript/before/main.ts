import { flat, grid } from './grid.js';

async function main(): Promise<void> {
  console.log(grid({ width: 3 }, 'ab', { red: 1 }), flat([[1, 2], [3]]));
}

await main();
