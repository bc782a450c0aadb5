const assert = require('assert');
const { mock, test } = require('node:test');
const store = require('./store');
const { names } = require('./report');

test('names come from the folder', async () => {
  const list = mock.method(store, 'list');
  await names('.');
  assert.ok(list.mock.calls[0].result.includes('names.test.js'));
});
