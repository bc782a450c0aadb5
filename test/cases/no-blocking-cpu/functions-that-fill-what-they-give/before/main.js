import { checked, depths, named } from './counts.js';

async function main(root) {
  console.log(depths(root + '/x/y', { limit: 2 }));
  console.log(depths(`${root}-a-b`, { separator: '-', limit: 9 }));
  console.log(checked(2), named(3));
  try {
    checked(9);
  } catch (error) {
    console.log(error instanceof RangeError, error.code, error.message);
  }
}

await main('r');
