const assert = require('assert');
const fs = require('fs');
const sinon = require('sinon');
const { names } = require('./store');

describe('store', () => {
  it('has names', async () => {
    sinon.stub(fs, 'readFileSync').returns('{}');
    assert.deepEqual(await names(['a']), ['{}']);
  });

  it('is started', () => {
    assert.equal(require('./started').text(), '{}');
  });
});
