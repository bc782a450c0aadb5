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

const expected = () => new RegExp('ENOENT');

test('settings must be there', async () => {
  await expect(async () => await load('nowhere.json')).rejects.toThrow(/ENOENT/);
  await expect(async function () {
    await load('nowhere.json');
  }).rejects.toThrowError();
});

test('settings may be there', async () => {
  expect(await settled(async () => await load('settings.json'))).not.toThrow(new Error('ENOENT'));
});

test('sizes must be there', () => {
  expect(() => size('nowhere.json')).not.toThrow(expected());
});
