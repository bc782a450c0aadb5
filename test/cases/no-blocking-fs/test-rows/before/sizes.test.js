const fs = require('fs');

it.each([['a.txt', 1], ['b.txt', 2]])('%s has %d bytes', (file, size) => {
  expect(fs.statSync(file).size).toBe(size);
});

it.each([['a.txt'], ['b.txt']])('%s is there', (file, done) => {
  expect(fs.statSync(file).isFile()).toBe(true); // refuses: external-callback
  done();
});

describe.each(['a.txt', 'b.txt'])('%s', (file) => {
  const text = fs.readFileSync(file, 'utf8'); // refuses: sync-callback

  it('has text', () => {
    expect(text).not.toBe('');
  });
});
