const assert = require('assert');
const { mock, test } = require('node:test');
const store = require('./store');
const { report } = require('./report');

test('reports are in capitals', async () => {
  mock.method(store, 'read', () => 'text');
  assert.equal(await report('report.txt'), 'TEXT');
});
