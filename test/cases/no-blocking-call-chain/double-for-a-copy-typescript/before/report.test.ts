import assert from 'node:assert';
import { mock, test } from 'node:test';
import { report } from './report.ts';
import { Settings } from './settings.ts';
import { store } from './store.ts';

test('the name is told', async () => {
  const find = mock.method(store, 'find', () => true);
  assert.equal(await report('a'), 'a');
  assert.equal(find.mock.callCount(), 1);
  assert.equal(new Settings().isThere, true);
});
