import { readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';

// Like filter, one call after the other: waits for each before it makes the next.
async function filterInOrder(items, callback) {
  const { length } = items;
  const kept = [];
  for (let index = 0; index < length; index += 1) {
    if (!(index in items)) continue;
    const item = items[index];
    if (await callback(item, index, items)) kept.push(item);
  }
  return kept;
}

async function isLarge(path) {
  console.log('asked', path);
  return (await stat(path)).size > 2;
}

function lengthOf(path) {
  return readFileSync(path, 'utf8').length; // refuses: sync-callback
}

async function large(names) {
  return (await filterInOrder(names, isLarge)).concat('end');
}

export async function lengths(names) {
  return names.map(lengthOf); // reports: no-blocking-call-chain
}

console.log(await large(['box/a.txt', , 'box/b.txt']));
await large(['box/a.txt', 'box/none.txt', 'box/b.txt']).catch((error) => console.log(error.code));
console.log(await lengths(['box/a.txt']));
