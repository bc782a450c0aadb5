const { load, Problem, WrongType } = require('./settings');

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

test('settings must be there', async () => {
  expect(await settled(async () => await load('nowhere.json'))).toThrow(Problem);
});

test('settings must have a path', async () => {
  await expect(async () => await load('')).rejects.toThrow(WrongType);
});
