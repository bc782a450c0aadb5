const assert = require('assert');
const { throws } = require('assert');
const { describe, it } = require('node:test');
const { load, size } = require('./settings');

describe('settings', () => {
  it('must be there', () => {
    assert.throws(() => load('nowhere.json'), /ENOENT/);
    assert.doesNotThrow(() => {
      load('settings.json');
    });
  });

  it('must not be empty', () => {
    const loadEmpty = () => load('empty.json');
    throws(loadEmpty, { message: 'empty.json is empty' });
  });

  assert.throws(() => size('nowhere.json'), /ENOENT/);
});
