const { load, loadAsync } = require('./store');
const store = require('./store');

exports.lengths = async (name) => {
  const own = await loadAsync.call(null, name);
  const other = await store.loadAsync.call(null, name);
  return own + other + await loadAsync.apply(null, [name]);
};

exports.sorted = (names) => names.sort((a, b) => load(a).localeCompare(load(b)));
