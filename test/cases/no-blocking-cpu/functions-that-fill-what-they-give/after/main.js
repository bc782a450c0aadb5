import { checked, depths, named } from './counts.js';

async function main(root) {
  console.log(await depths(root + '/x/y', { limit: 2 }));
  console.log(await depths(`${root}-a-b`, { separator: '-', limit: 9 }));
  console.log(await checked(2), await named(3));
  try {
    await checked(9);
  } catch (error) {
    console.log(error instanceof RangeError, error.code, error.message);
  }
}

await main('r');
