const assert = require('assert');
const fs = require('fs');
const { after, test } = require('node:test');

test('a word is there', () => {
  assert.ok(fs.existsSync('other/de.json'));
});

after(() => {
  fs.rmSync('other/de.json');
  fs.rmdirSync('other');
});
