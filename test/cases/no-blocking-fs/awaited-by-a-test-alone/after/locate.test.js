import assert from 'node:assert';
import { test } from 'node:test';
import { locate } from './locate.js';

test('finds files', async () => {
  assert.equal(await locate('package.json'), 'package.json');
});
