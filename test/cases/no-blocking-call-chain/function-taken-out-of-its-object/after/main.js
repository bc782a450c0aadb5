const { Store, Box } = require('./store');
const all = require('./all');
const some = require('./some');
const { size } = require('./some');

const store = new Store();
const { load } = store;
const again = store.load;
const table = { load: store.load };

console.log(load('a.txt'), again('a.txt'), table.load('a.txt'), store.first);
console.log(some.size('a.txt'), size('a.txt'), all.sizes.first);
async function main() {
  console.log(await store.loadAsync('a.txt'), await new Box().loadAsync('a.txt'), await all.sizeAsync('a.txt'));
}

main();
