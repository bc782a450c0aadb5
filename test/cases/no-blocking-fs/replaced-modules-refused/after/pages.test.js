const { page } = require('./pages');

jest.mock('fs');
jest.mock('fs/promises');

test('pages', async () => {
  expect(await page('a.txt')).toBeUndefined();
});
