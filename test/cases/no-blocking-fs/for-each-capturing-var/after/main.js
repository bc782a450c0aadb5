const { readFile } = require('fs/promises');

// Like forEach, one call after the other: waits for each before it makes the next.
async function forEachInOrder(items, callback) {
  const { length } = items;
  for (let index = 0; index < length; index += 1) {
    if (index in items) await callback(items[index], index, items);
  }
}

const names = ['one.txt', 'two.txt'];

async function printers() {
  const later = [];
  await forEachInOrder(names, async function (name) {
    var text = (await readFile(name, 'utf8')).trim();
    later.push(() => console.log(text));
  });
  return later;
}

printers().then((later) => later.forEach((print) => print()));
