import { readFile, stat } from 'node:fs/promises';

// Like map, one call after the other: waits for each before it makes the next.
async function mapInOrder(items, callback) {
  const { length } = items;
  const results = new Array(length);
  for (let index = 0; index < length; index += 1) {
    if (index in items) results[index] = await callback(items[index], index, items);
  }
  return results;
}

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

// Like some, one call after the other: waits for each before it makes the next.
async function someInOrder(items, callback) {
  const { length } = items;
  for (let index = 0; index < length; index += 1) {
    if (index in items && (await callback(items[index], index, items))) return true;
  }
  return false;
}

async function survey(names) {
  const texts = (await mapInOrder(names, async (name) => (await readFile(name, 'utf8')).trim())).join(' ');
  const filled = await filterInOrder(names, async function (name) {
    names.length = 2;
    return (await stat(name)).size > 1;
  });
  const anyFolder = await someInOrder(names, async (name) => (await stat(name)).isDirectory());
  return { texts, filled, anyFolder };
}

console.log(await survey(['box/a.txt', , 'box/b.txt']));
