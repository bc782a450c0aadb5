const assert = require('node:assert');
const fs = require('node:fs');
const { restore } = require('../restore');

describe('restore', () => {
  it('finds what is there', () => {
    fs.writeFileSync('restored.txt', '');
    return restore('restored.txt').then((found) => assert.equal(found, 'done'));
  });
});
