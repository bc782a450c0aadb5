import { readFile } from 'node:fs/promises';

// Like map, one call after the other: waits for each before it makes the next.
async function mapInOrder(items, callback) {
  const { length } = items;
  const results = new Array(length);
  for (let index = 0; index < length; index += 1) {
    if (index in items) results[index] = await callback(items[index], index, items);
  }
  return results;
}

async function lengthOf(path) {
  return (await readFile(path, 'utf8')).trim().length;
}

async function lengths(paths) {
  return await mapInOrder(paths, async (path) => await lengthOf(path));
}

console.log(await lengths(['a.txt']));
