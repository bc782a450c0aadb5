import assert from 'node:assert/strict';
import test, { describe, it } from 'node:test';

test('adds', async () => {
  assert.equal(1 + 1, 2);
});

describe('subtraction', () => {
  it('subtracts', () => {
    assert.equal(2 - 1, 1);
  });
});
