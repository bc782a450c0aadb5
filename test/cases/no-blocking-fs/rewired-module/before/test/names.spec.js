const assert = require('node:assert');
const rewire = require('rewire');

const names = rewire('../names');

describe('names', () => {
  it('lists the folder', () => {
    names.__set__('folder', __dirname);
    assert.deepEqual(names.list(), ['names.spec.js']);
  });
});
