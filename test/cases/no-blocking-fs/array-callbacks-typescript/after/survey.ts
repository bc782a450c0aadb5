import { readFileSync } from 'node:fs';
import { stat, readFile, access } from 'node:fs/promises';

// Like reduce, one call after the other: waits for each before it makes the next.
async function reduceInOrder<Item, Result>(items: readonly Item[], callback: (result: Result, item: Item, index: number, items: readonly Item[]) => Promise<Result>, initial: Result): Promise<Result> {
  const { length } = items;
  let result = initial;
  for (let index = 0; index < length; index += 1) {
    if (index in items) result = await callback(result, items[index] as Item, index, items);
  }
  return result;
}

// Like map, one call after the other: waits for each before it makes the next.
async function mapInOrder<Item, Result>(items: readonly Item[], callback: (item: Item, index: number, items: readonly Item[]) => Promise<Result>): Promise<Result[]> {
  const { length } = items;
  const results: Result[] = new Array(length);
  for (let index = 0; index < length; index += 1) {
    if (index in items) results[index] = await callback(items[index] as Item, index, items);
  }
  return results;
}

// Like findIndex, one call after the other: waits for each before it makes the next.
async function findIndexInOrder<Item>(items: readonly Item[], callback: (item: Item, index: number, items: readonly Item[]) => Promise<unknown>): Promise<number> {
  const { length } = items;
  for (let index = 0; index < length; index += 1) {
    if (await callback(items[index] as Item, index, items)) return index;
  }
  return -1;
}

export async function survey(names: string[], more: readonly string[] | undefined): Promise<unknown> {
  const size = async (path: string): Promise<number> => (await stat(path)).size;
  const total = await reduceInOrder(names, async (sum, name) => sum + (await stat(name)).size, 0);
  const upper = (await mapInOrder(names, async (name): Promise<string> => await readFile(name, 'utf8'))).map((text) => text.toUpperCase());
  const lines = (await mapInOrder(names, async (name) => (await readFile(name, 'utf8')).split('\n'))).flat();
  const filled: string[] = [];
  for (const name of names) {
    if ((await stat(name)).size > 0) filled.push(name);
  }
  const where = await findIndexInOrder(names, async (name) => await access(name).then(() => true, () => false));
  const later = more?.map((name) => readFileSync(name, 'utf8')); // reports: no-blocking-fs, refuses: sync-callback
  return [total, upper, lines, filled, where, later, await mapInOrder(names, size)];
}
