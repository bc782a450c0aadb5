import test from 'node:test';

test('list', async (t) => {
  await t.test('is empty', async () => {});
  await t.test('grows', async () => {});
  t.diagnostic('done');
});
