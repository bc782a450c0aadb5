import { access, stat } from 'node:fs/promises';

// Like forEach, one call after the other: waits for each before it makes the next.
async function forEachInOrder(items, callback) {
  const { length } = items;
  for (let index = 0; index < length; index += 1) {
    if (index in items) await callback(items[index], index, items);
  }
}

// Like forEach of any collection, one call after the other: waits for each before it makes the next.
async function forEachCallInOrder(items, callback) {
  if (Array.isArray(items)) return forEachInOrder(items, callback);
  if (items instanceof Map || items instanceof Set) {
    for (const [key, item] of items.entries()) await callback(item, key, items);
    return;
  }
  const calls = [];
  let last;
  items.forEach((...call) => {
    if (last) return (last = last.then(() => callback(...call)));
    calls.push(call);
  });
  last = (async () => {
    for (const call of calls) await callback(...call);
  })();
  await last;
}

export async function expanded(names) {
  const found = [];
  for (const name of names) {
    found.push(await access(name).then(() => true, () => false) ? [name] : []);
  }
  return found.flat();
}

export async function total(files) {
  if (!Array.isArray(files)) console.warn('one file only');
  let sum = 0;
  await forEachCallInOrder(files, async (file) => {
    sum += (await stat(file)).size;
  });
  return sum;
}
