const store = require('./index');

store.size('store.json').then((size) => console.log(size));
