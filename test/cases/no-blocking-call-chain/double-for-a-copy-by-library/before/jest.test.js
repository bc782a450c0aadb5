const store = require('./store');
const { report } = require('./report');

test('names are told', async () => {
  jest.spyOn(store, 'find').mockReturnValue(true);
  expect(await report('a')).toBe('a');
});
