const fs = require('fs');
const { stat } = require('fs/promises');

it.each([['a.txt', 1], ['b.txt', 2]])('%s has %d bytes', async (file, size) => {
  expect((await stat(file)).size).toBe(size);
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
