import assert from 'node:assert';
import { expect, it } from 'vitest';

async function price() {
  return 3;
}

it('is known', async () => {
  expect(price()).toBe(3); // reports: no-promise-as-value
  assert.equal(price(), 3); // reports: no-promise-as-value
  expect(price()).toBeInstanceOf(Promise);
  await expect(price()).resolves.toBe(3);
  expect(await price()).toBe(3);
});
