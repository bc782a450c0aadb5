const assert = require('assert');
const { mock, test } = require('node:test');
const store = require('./store');
const { report } = require('./report');

test('what is not there has no name', async () => {
  mock.method(store, 'find', () => false);
  assert.equal(await report('a'), 'none');
});
