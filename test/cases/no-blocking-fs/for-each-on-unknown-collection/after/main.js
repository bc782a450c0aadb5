const fs = require('fs');
const { readFile, access, stat } = require('fs/promises');

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

// Like filter of any collection, one call after the other: waits for each before it makes the next.
async function filterCallsInOrder(items, callback) {
  if (Array.isArray(items)) return filterInOrder(items, callback);
  const calls = [];
  items.filter((...call) => calls.push(call));
  if (calls.length === 0) return items.filter(callback);
  const results = [];
  for (const call of calls) results.push(await callback(...call));
  return items.filter(() => results.shift());
}

// Like some, one call after the other: waits for each before it makes the next.
async function someInOrder(items, callback) {
  const { length } = items;
  for (let index = 0; index < length; index += 1) {
    if (index in items && (await callback(items[index], index, items))) return true;
  }
  return false;
}

// Like some of any collection, one call after the other: waits for each before it makes the next.
async function someCallInOrder(items, callback) {
  if (Array.isArray(items)) return someInOrder(items, callback);
  const calls = [];
  items.some((...call) => {
    calls.push(call);
    return false;
  });
  if (calls.length === 0) return items.some(callback);
  for (const call of calls) if (await callback(...call)) return true;
  return false;
}

async function print(files) {
  await forEachCallInOrder(files, async (path, key) => {
    console.log(String(key), (await readFile(path, 'utf8')).trim());
    if (files instanceof Map && files.size < 2) files.set('two', 'two.txt');
  });
}

async function sizes(files) {
  files.push('two.txt');
  const known = await filterCallsInOrder(files, async (path) => await access(path).then(() => true, () => false));
  const some = await someCallInOrder(files, async (path) => path.endsWith('w') && (await stat(path)).size > 1);
  return [some, known.map((path) => fs.statSync(path).size)]; // reports: no-blocking-fs, refuses: sync-callback
}

async function all(given) {
  await print(given ?? new Map([['one', 'one.txt']]));
  await print(new Set(['one.txt']));
  await print(['one.txt', , 'two.txt']);
  await print(new URLSearchParams({ one: 'one.txt', two: 'two.txt' }));
  console.log(await sizes(['one.txt', 'none.txt']), await sizes(globalThis.others ?? ['one.txt']));
  await print(['none.txt']);
}

all(globalThis.files).catch((error) => console.log(error.code));
