const assert = require('node:assert');
const { test } = require('node:test');
const proxyquire = require('proxyquire');

test('starts now', async () => {
  const { start } = proxyquire('./start.js', { './place.js': { ...require('./place.js'), now: () => 7 } });
  assert.deepEqual(await start(__filename), [7, true, true]);
});

test('starts with something else', async () => {
  const { start } = proxyquire('./start.js', { './place.js': { ...require('./other.js'), now: () => 7 } });
  assert.deepEqual(await start(__filename), [7, true, true]);
});
