import { readFileSync, statSync } from 'node:fs';

function isLarge(path) {
  console.log('asked', path);
  return statSync(path).size > 2;
}

function lengthOf(path) {
  return readFileSync(path, 'utf8').length; // refuses: sync-callback
}

async function large(names) {
  return names.filter(isLarge).concat('end'); // reports: no-blocking-call-chain
}

export async function lengths(names) {
  return names.map(lengthOf); // reports: no-blocking-call-chain
}

console.log(await large(['box/a.txt', , 'box/b.txt']));
await large(['box/a.txt', 'box/none.txt', 'box/b.txt']).catch((error) => console.log(error.code));
console.log(await lengths(['box/a.txt']));
