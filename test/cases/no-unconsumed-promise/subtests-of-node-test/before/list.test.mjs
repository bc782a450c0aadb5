import test from 'node:test';

test('list', async (t) => {
  t.test('is empty', async () => {}); // reports: no-unconsumed-promise
  await t.test('grows', async () => {});
  t.diagnostic('done');
});
