import assert from 'node:assert';
import fs from 'node:fs';
import { mock, test } from 'node:test';
import { has, sizes } from './cache.js';

test('missing files have no size', async () => {
  mock.method(fs, 'existsSync', () => false);
  mock.method(fs, 'statSync', () => ({ size: 1 }));
  assert.deepEqual(await sizes(['a', 'b']), []);
  assert.equal(await has('a'), false);
});
