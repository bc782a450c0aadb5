const assert = require('assert');
const { throws } = require('assert');
const { describe, it } = require('node:test');
const { load, size } = require('./settings');

// Waits for the action, and gives a function that returns or throws what came of it.
async function settled(action) {
  try {
    const result = await action();
    return () => result;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

describe('settings', () => {
  it('must be there', async () => {
    await assert.rejects(async () => await load('nowhere.json'), /ENOENT/);
    await assert.doesNotReject(async () => {
      await load('settings.json');
    });
  });

  it('must not be empty', async () => {
    const loadEmpty = async () => await load('empty.json');
    throws(await settled(loadEmpty), { message: 'empty.json is empty' });
  });

  assert.throws(() => size('nowhere.json'), /ENOENT/);
});
