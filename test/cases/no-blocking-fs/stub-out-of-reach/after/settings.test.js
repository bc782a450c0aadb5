const assert = require('assert');
const fs = require('fs');
const { mock, test } = require('node:test');
const { load } = require('./settings');

test('settings are parsed', async () => {
  mock.method(fs, 'readFileSync', () => '{ "colour": "red" }');
  assert.equal((await load('anywhere.json')).colour, 'red');
});
