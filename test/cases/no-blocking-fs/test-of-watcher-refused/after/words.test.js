const assert = require('assert');
const { access, rm, rmdir } = require('fs/promises');
const { after, test } = require('node:test');

test('a word is there', async () => {
  assert.ok(await access('other/de.json').then(() => true, () => false));
});

after(async () => {
  await rm('other/de.json');
  await rmdir('other');
});
