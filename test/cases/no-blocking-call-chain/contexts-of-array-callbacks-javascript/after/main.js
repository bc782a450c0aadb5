import { readFileSync } from 'node:fs';
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

// Like some, one call after the other: waits for each before it makes the next.
async function someInOrder(items, callback) {
  const { length } = items;
  for (let index = 0; index < length; index += 1) {
    if (index in items && (await callback(items[index], index, items))) return true;
  }
  return false;
}

const mapped = async (path) => (await readFile(path, 'utf8')).trim();
const tested = async (path) => (await readFile(path, 'utf8')).trim();
const compared = (path) => readFileSync(path, 'utf8').trim(); // refuses: sync-callback
const visited = async (path) => (await readFile(path, 'utf8')).trim();

const paths = ['a.txt', 'b.txt'];

async function report() {
  const seen = [];
  for (const path of paths) {
    seen.push(await visited(path));
  }
  return seen;
}

console.log(await mapInOrder(paths, mapped));
console.log(await someInOrder(paths, async (path) => await tested(path) === 'apple'));
console.log([...paths].sort((a, b) => compared(a).localeCompare(compared(b))));
console.log(await report());
