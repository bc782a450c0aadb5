const { load, Problem, WrongType } = require('./settings');

test('settings must be there', () => {
  expect(() => load('nowhere.json')).toThrow(Problem);
});

test('settings must have a path', () => {
  expect(() => load('')).toThrow(WrongType);
});
