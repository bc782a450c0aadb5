const fs = require('fs');
const { access, stat } = require('fs/promises');

// Like reduce, one call after the other: waits for each before it makes the next.
async function reduceInOrder(items, callback, initial) {
  const { length } = items;
  let result = initial;
  for (let index = 0; index < length; index += 1) {
    if (index in items) result = await callback(result, items[index], index, items);
  }
  return result;
}

// Like reduce of any collection, one call after the other: waits for each before it makes the next.
async function reduceCallsInOrder(items, callback, initial) {
  if (Array.isArray(items)) return reduceInOrder(items, callback, initial);
  const calls = [];
  items.reduce((result, ...call) => {
    calls.push(call);
    return result;
  }, initial);
  if (calls.length === 0) return items.reduce(callback, initial);
  let result = initial;
  for (const call of calls) result = await callback(result, ...call);
  return result;
}

// Like find, one call after the other: waits for each before it makes the next.
async function findInOrder(items, callback) {
  const { length } = items;
  for (let index = 0; index < length; index += 1) {
    const item = items[index];
    if (await callback(item, index, items)) return item;
  }
  return undefined;
}

// Like find of any collection, one call after the other: waits for each before it makes the next.
async function findCallInOrder(items, callback) {
  if (Array.isArray(items)) return findInOrder(items, callback);
  const calls = [];
  items.find((...call) => {
    calls.push(call);
    return false;
  });
  if (calls.length === 0) return items.find(callback);
  for (const call of calls) if (await callback(...call)) return call[0];
  return undefined;
}

// Like map, one call after the other: waits for each before it makes the next.
async function mapInOrder(items, callback) {
  const { length } = items;
  const results = new Array(length);
  for (let index = 0; index < length; index += 1) {
    if (index in items) results[index] = await callback(items[index], index, items);
  }
  return results;
}

// Like flatMap of any collection, one call after the other: waits for each before it makes the next.
async function flatMapCallsInOrder(items, callback) {
  if (Array.isArray(items)) return (await mapInOrder(items, callback)).flat();
  const calls = [];
  items.flatMap((...call) => {
    calls.push(call);
    return [];
  });
  if (calls.length === 0) return items.flatMap(callback);
  const results = [];
  for (const call of calls) results.push(await callback(...call));
  return items.flatMap(() => results.shift());
}

async function present(options) {
  console.log('looking at', options.files.join(', '));
  return await reduceCallsInOrder(options.files, async (list, path) => {
    if (await access(path).then(() => true, () => false)) list.push(path);
    return list;
  }, []);
}

async function sizes(options) {
  if (options.files.length === 0) return [];
  const first = await findCallInOrder(options.files, async (path) => (await stat(path)).size > 3);
  return [first, await flatMapCallsInOrder(options.files, async (path) => [path, (await stat(path)).size])];
}

async function others(options) {
  return options.others.reduce((sum, path) => sum + fs.statSync(path).size, 0); // reports: no-blocking-fs, refuses: sync-callback
}

async function all(given) {
  const files = given ?? ['one.txt', 'none.txt', 'two.txt'];
  console.log(await present({ files }));
  console.log(await sizes({ files: ['one.txt', 'two.txt'] }), await others({ others: ['one.txt'] }));
}

all(globalThis.files);
