import assert from 'node:assert';
import { expect, it } from 'vitest';

async function price() {
  return 3;
}

it('is known', async () => {
  expect(await price()).toBe(3);
  assert.equal(await price(), 3);
  expect(price()).toBeInstanceOf(Promise);
  await expect(price()).resolves.toBe(3);
  expect(await price()).toBe(3);
});
