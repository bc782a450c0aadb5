import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { load } from './settings.js';

// Waits for the action, and gives a function that returns or throws what came of it.
async function settled<T>(action: () => Promise<T>): Promise<() => T> {
  try {
    const result = await action();
    return () => result;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

test('settings must be there', async () => {
  const outcome = assert.throws(await settled(async () => await load('nowhere.json')), /ENOENT/);
  assert.equal(outcome, undefined);
});
