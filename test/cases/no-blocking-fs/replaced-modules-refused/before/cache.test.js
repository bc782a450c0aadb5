const { fill } = require('./cache');

jest.mock('fs');

test('fills', async () => {
  expect(await fill('a.txt')).toBeUndefined();
});
