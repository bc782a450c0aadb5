import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { load } from './settings.js';

test('settings must be there', () => {
  const outcome = assert.throws(() => load('nowhere.json'), /ENOENT/);
  assert.equal(outcome, undefined);
});
