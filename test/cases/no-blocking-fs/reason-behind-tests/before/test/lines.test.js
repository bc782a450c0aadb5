const test = require('node:test');
const assert = require('node:assert');
const { first } = require('../lines');

test('first line', () => {
  assert.equal(first(__filename).startsWith('const'), true);
});
