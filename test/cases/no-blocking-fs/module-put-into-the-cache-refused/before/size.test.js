const assert = require('assert');
const test = require('node:test');

const loadPath = require.resolve('./load');
const sizePath = require.resolve('./size');

test('the size of a text', async () => {
  const real = require(loadPath);
  require.cache[loadPath].exports = () => 'text';
  delete require.cache[sizePath];
  assert.equal(await require(sizePath).size('text.txt'), 4);
  require.cache[loadPath].exports = real;
});
