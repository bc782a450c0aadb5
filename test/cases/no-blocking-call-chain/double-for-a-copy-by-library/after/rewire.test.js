const assert = require('assert');
const rewire = require('rewire');
const store = rewire('./store');

it('looks for a file', async () => {
  const real = store.__get__('isThere');
  store.__set__('isThere', (path) => path === 'a.json');
  store.__set__('isThereAsync', async (...args) => store.__get__('isThere')(...args));
  assert.equal(await store.findAsync('a'), true);
  store.__set__('isThere', real);
});
