const assert = require('assert');
const fs = require('fs');
const { mock, test } = require('node:test');

test('settings are parsed', async () => {
  mock.method(fs, 'readFileSync', () => '{ "colour": "red" }');
  const { load } = require('./settings');
  assert.equal((await load('anywhere.json')).colour, 'red');
});

test('folders are listed', async () => {
  const { count, list } = require('./listing');
  mock.method(fs, 'readdirSync', () => ['a.txt']);
  assert.deepEqual(await list('.'), ['a.txt']);
  assert.ok((await count('.')) > 1);
});

test('files are required', async () => {
  const presence = require('./presence');
  const { has } = require('./lookup');
  mock.method(fs, 'accessSync', () => undefined);
  await presence.require('anywhere.json');
  assert.equal(await has('anywhere.json'), false);
});
