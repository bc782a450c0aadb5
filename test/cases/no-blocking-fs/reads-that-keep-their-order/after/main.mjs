import { readFile, writeFile, rm } from 'node:fs/promises';

// Like map, one call after the other: waits for each before it makes the next.
async function mapInOrder(items, callback) {
  const { length } = items;
  const results = new Array(length);
  for (let index = 0; index < length; index += 1) {
    if (index in items) results[index] = await callback(items[index], index, items);
  }
  return results;
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

const cache = new Map();

async function report(name) {
  const text = await readFile(name, 'utf8');
  console.log(name, text.length);
  return text;
}

async function cached(name) {
  if (!cache.has(name)) cache.set(name, await readFile(name, 'utf8'));
  return cache.get(name);
}

async function copy(name) {
  await writeFile(`${name}.copy`, await readFile(name, 'utf8'));
  return `${name}.copy`;
}

async function chain(name) {
  const next = (await readFile(name, 'utf8')).trim();
  const text = await readFile(next, 'utf8');
  return text;
}

async function around(name) {
  const before = await readFile(name, 'utf8');
  await writeFile(name, 'changed');
  const after = await readFile(name, 'utf8');
  await rm(name);
  return [before, after];
}

const names = ['a.txt', 'b.txt'];
console.log((await mapInOrder(names, async (name) => await report(name))).length);
console.log((await mapInOrder(names, async (name) => await cached(name))).length);
console.log(await mapInOrder(names, async (name) => await copy(name)), await chain('a.txt'), await around('a.txt.copy'));
const found = await findInOrder(names, async (name) => await readFile(name, 'utf8') === 'end\n');
const seen = [];
for (const name of names) seen.push(await readFile(name, 'utf8'));
console.log(found, seen.length);
