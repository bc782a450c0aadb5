const { load, size } = require('./settings');

const expected = () => new RegExp('ENOENT');

test('settings must be there', () => {
  expect(() => load('nowhere.json')).toThrow(/ENOENT/);
  expect(function () {
    load('nowhere.json');
  }).toThrowError();
});

test('settings may be there', () => {
  expect(() => load('settings.json')).not.toThrow(new Error('ENOENT'));
});

test('sizes must be there', () => {
  expect(() => size('nowhere.json')).not.toThrow(expected());
});
