const { fill, has } = require('./cache');

jest.mock('fs');

// The asynchronous forms give what the functions above give.
jest.mock('fs/promises', () => {
  const fs = jest.requireMock('fs');
  const forms = {
    ...jest.requireActual('fs/promises'),
    access: async (...args) => {
      if (!fs.existsSync(...args)) throw Object.assign(new Error('ENOENT'), { code: 'ENOENT' });
    },
    readFile: async (...args) => fs.readFileSync(...args),
  };
  return { ...forms, default: forms };
});

test('fills', async () => {
  expect(await fill('a.txt')).toBeUndefined();
  expect(await has('a.txt')).toBe(false);
});
