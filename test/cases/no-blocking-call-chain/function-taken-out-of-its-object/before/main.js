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
console.log(store.load('a.txt'), new Box().load('a.txt'), all.size('a.txt'));
