const assert = require('node:assert');
const { writeFile } = require('node:fs/promises');
const { restore } = require('../restore');

describe('restore', () => {
  it('finds what is there', async () => {
    await writeFile('restored.txt', '');
    return restore('restored.txt').then((found) => assert.equal(found, 'done'));
  });
});
