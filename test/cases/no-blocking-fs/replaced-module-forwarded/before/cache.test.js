const { fill, has } = require('./cache');

jest.mock('fs');

test('fills', async () => {
  expect(await fill('a.txt')).toBeUndefined();
  expect(await has('a.txt')).toBe(false);
});
