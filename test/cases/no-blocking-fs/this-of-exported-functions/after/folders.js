const { readdir, stat, rm } = require('fs/promises');
const path = require('path');

// Like forEach, one call after the other: waits for each before it makes the next.
async function forEachInOrder(items, callback) {
  const { length } = items;
  for (let index = 0; index < length; index += 1) {
    if (index in items) await callback(items[index], index, items);
  }
}

exports.find = find;
exports.clear = clear;

async function find(folder) {
  if (folder === undefined) return await this.find(path.join(__dirname, 'data'));
  return await readdir(folder);
}

async function clear(folder) {
  await forEachInOrder(await readdir(folder), async function (name) {
    const file = path.join(folder, name);
    if ((await stat(file)).isDirectory()) this.clear(file);
    else await rm(file);
  });
}
