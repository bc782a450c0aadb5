const { readFile } = require('fs/promises');

// Like forEach, one call after the other: waits for each before it makes the next.
async function forEachInOrder(items, callback) {
  const { length } = items;
  for (let index = 0; index < length; index += 1) {
    if (index in items) await callback(items[index], index, items);
  }
}

async function collect(names) {
  const into = { texts: [] };
  await forEachInOrder(names, async function (name) {
    this.texts.push((await readFile(name, 'utf8')).trim());
  }.bind(into));
  return into.texts;
}

collect(['one.txt']).then((texts) => console.log(texts));
