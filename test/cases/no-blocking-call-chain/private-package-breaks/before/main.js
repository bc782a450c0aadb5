const { load } = require('./index');

async function size(path) {
  return load(path).items.length; // reports: no-blocking-call-chain
}

size('store.json').then((count) => console.log(count));
