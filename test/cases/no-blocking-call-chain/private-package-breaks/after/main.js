const { load } = require('./index');

async function size(path) {
  return (await load(path)).items.length;
}

size('store.json').then((count) => console.log(count));
