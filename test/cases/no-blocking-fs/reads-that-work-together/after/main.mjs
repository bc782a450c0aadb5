import { stat, readdir, readFile, access } from 'node:fs/promises';
import { join } from 'node:path';

// Like map, with at most limit calls at a time; throws what the first item that fails throws.
async function mapTogether(items, limit, callback) {
  const { length } = items;
  const results = new Array(length);
  const failures = [];
  let next = 0;
  async function work() {
    while (next < length && failures.length === 0) {
      const index = next;
      next += 1;
      try {
        if (index in items) results[index] = await callback(items[index], index, items);
      } catch (error) {
        failures.push({ index, error });
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(limit, length) }, work));
  const [first] = failures.sort((a, b) => a.index - b.index);
  if (first !== undefined) throw first.error;
  return results;
}

// Like filter, with at most limit calls at a time.
async function filterTogether(items, limit, callback) {
  const judged = await mapTogether(items, limit, async (item, index, all) => ({ item, keeps: await callback(item, index, all) }));
  return judged.filter(({ keeps }) => keeps).map(({ item }) => item);
}

async function sizeOf(file) {
  return (await stat(file)).size;
}

async function contents(folder) {
  const names = await filterTogether(await readdir(folder), 2, async (name) => (await stat(join(folder, name))).isFile());
  return await mapTogether(names, 2, async (name) => (await readFile(join(folder, name), 'utf8')).trim());
}

async function lines(folder) {
  return (await mapTogether(await readdir(folder), 2, async (name) => (await readFile(join(folder, name), 'utf8')).split('\n'))).flat();
}

async function sizes(folder) {
  const names = await readdir(folder);
  return await mapTogether(names, 2, sizeOf);
}

async function overview(folder) {
  const [first, { size }] = await Promise.all([
    readFile(join(folder, 'a.txt'), 'utf8'),
    stat(join(folder, 'b.txt')),
  ]);
  const [isThere, length] = await Promise.all([
    access(join(folder, 'c.txt')).then(() => true, () => false),
    sizeOf(join(folder, 'a.txt')),
  ]);
  return { first: first.trim(), size, isThere, length };
}

process.chdir('box');
console.log(await contents('.'), (await lines('.')).length, await sizes('.'), await overview('.'));

try {
  console.log(await mapTogether(['a.txt', 'missing.txt', 'b.txt', 'nowhere/x.txt'], 2, async (name) => await readFile(name, 'utf8')));
} catch (error) {
  console.log(error.code, error.path);
}
