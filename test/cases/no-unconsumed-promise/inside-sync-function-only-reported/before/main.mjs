import { writeFile } from 'node:fs/promises';

function remember(colour) {
  writeFile('colour.txt', colour); // reports: no-unconsumed-promise
  return colour.toUpperCase();
}

console.log(remember('green'));
