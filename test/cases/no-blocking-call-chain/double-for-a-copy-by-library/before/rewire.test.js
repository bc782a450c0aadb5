const assert = require('assert');
const rewire = require('rewire');
const store = rewire('./store');

it('looks for a file', () => {
  const real = store.__get__('isThere');
  store.__set__('isThere', (path) => path === 'a.json');
  assert.equal(store.find('a'), true);
  store.__set__('isThere', real);
});
