const store = require('./store');
const { report } = require('./report');

test('names are told', async () => {
  jest.spyOn(store, 'find').mockReturnValue(true);
  jest.spyOn(store, 'findAsync').mockImplementation(async (...args) => store.find(...args));
  expect(await report('a')).toBe('a');
});
