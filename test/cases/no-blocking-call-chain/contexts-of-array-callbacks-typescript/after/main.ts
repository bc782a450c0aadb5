import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

// Like map, one call after the other: waits for each before it makes the next.
async function mapInOrder<Item, Result>(items: readonly Item[], callback: (item: Item, index: number, items: readonly Item[]) => Promise<Result>): Promise<Result[]> {
  const { length } = items;
  const results: Result[] = new Array(length);
  for (let index = 0; index < length; index += 1) {
    if (index in items) results[index] = await callback(items[index] as Item, index, items);
  }
  return results;
}

// Like some, one call after the other: waits for each before it makes the next.
async function someInOrder<Item>(items: readonly Item[], callback: (item: Item, index: number, items: readonly Item[]) => Promise<unknown>): Promise<boolean> {
  const { length } = items;
  for (let index = 0; index < length; index += 1) {
    if (index in items && (await callback(items[index] as Item, index, items))) return true;
  }
  return false;
}

const mapped = async (path: string): Promise<string> => (await readFile(path, 'utf8')).trim();
const tested = async (path: string): Promise<string> => (await readFile(path, 'utf8')).trim();
const compared = (path: string): string => readFileSync(path, 'utf8').trim(); // refuses: sync-callback
const visited = async (path: string): Promise<string> => (await readFile(path, 'utf8')).trim();

const paths = ['a.txt', 'b.txt'];

async function report(): Promise<string[]> {
  const seen: string[] = [];
  for (const path of paths) {
    seen.push(await visited(path));
  }
  return seen;
}

console.log(await mapInOrder(paths, mapped));
console.log(await someInOrder(paths, async (path) => await tested(path) === 'apple'));
console.log([...paths].sort((a, b) => compared(a).localeCompare(compared(b))));
console.log(await report());
