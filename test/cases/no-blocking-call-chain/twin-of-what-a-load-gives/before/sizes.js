const store = require('./store');
const { load } = store;

async function size(path) {
  return load(path).items.length; // reports: no-blocking-call-chain
}

module.exports = size;
