const assert = require('node:assert');

let version;

describe('version', () => {
  beforeEach(() => {
    version = require('../version');
  });

  afterEach(() => {
    version = null;
  });

  it('reads a manifest', () => {
    assert.equal(version('package.json'), undefined);
  });
});
