import fs from 'node:fs';
import { access, readFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PassThrough } from 'node:stream';

// Like find, one call after the other: waits for each before it makes the next.
async function findInOrder(items, callback) {
  const { length } = items;
  for (let index = 0; index < length; index += 1) {
    const item = items[index];
    if (await callback(item, index, items)) return item;
  }
  return undefined;
}

// Called in this file alone, each time with the module itself.
async function firstOf(names, fs, path) {
  return await findInOrder(names.map((name) => path.basename(name)), async (name) => await access(name).then(() => true, () => false));
}

async function configOf(folder, fs) {
  return await readFile(`${folder}/config.json`, 'utf8');
}

// Somebody else may hand over what only looks like it.
export async function sizeOf(file, fs) {
  return fs.statSync(file).size; // reports: no-blocking-fs, refuses: uncertain-binding
}

// One of the callers does.
async function copied(file, fs) {
  return fs.readFileSync(file, 'utf8').length;
}

async function main() {
  await mkdir('site', { recursive: true });
  await writeFile('site/config.json', '{}');
  console.log(await firstOf(['a', 'site'], fs, path), await configOf('site', fs), await sizeOf('site/config.json', fs));
  console.log(await copied('site/config.json', fs), await copied('none', { readFileSync: () => 'text' }), new PassThrough().readable);
}

await main();
