const assert = require('assert');
const { describe, it } = require('node:test');
const { loadSync } = require('../store');

describe('loadSync', () => {
  it('fails where there is nothing', () => {
    assert.throws(() => loadSync('none'), { code: 'ENOENT' });
  });

  it('reads what is there', () => {
    assert.doesNotThrow(() => {
      loadSync(__filename);
    });
  });
});
