const assert = require('assert');
const fs = require('fs');
const { mock, test } = require('node:test');

test('texts are those that the list says', async () => {
  mock.method(fs, 'readdirSync', () => ({ slice: () => ({ filter: () => ['a.txt'] }) }));
  const { texts } = require('./texts');
  assert.deepEqual(await texts('.'), ['a.txt']);
});
