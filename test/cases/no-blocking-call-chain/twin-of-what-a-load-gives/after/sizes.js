const store = require('./store');
const { loadAsync } = require('./store');

async function size(path) {
  return (await loadAsync(path)).items.length;
}

module.exports = size;
