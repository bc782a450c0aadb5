const { readFile } = require('fs/promises');

// Like forEach, one call after the other: waits for each before it makes the next.
async function forEachInOrder(items, callback) {
  const { length } = items;
  for (let index = 0; index < length; index += 1) {
    if (index in items) await callback(items[index], index, items);
  }
}

async function show(name) {
  console.log((await readFile(name, 'utf8')).length);
}

async function main() {
  await forEachInOrder(['package.json', 'package.json'], show);
}

main();
