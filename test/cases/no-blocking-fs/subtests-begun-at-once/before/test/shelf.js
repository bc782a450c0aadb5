const fs = require('fs');
const t = require('tap');

function remove(name) {
  fs.rmSync(name, { force: true });
}

t.afterEach(() => {
  remove('log.txt');
});

t.test('a shelf', (shelf) => {
  shelf.test('is written', (s) => {
    fs.writeFileSync('shelf.txt', 'books');
    s.teardown(() => {
      remove('shelf.txt');
    });
    s.end();
  });
  for (const name of ['a', 'b']) {
    shelf.test(name, (s) => {
      s.notOk(fs.existsSync(name));
      s.end();
    });
  }
  shelf.end();
});

t.test('a parent that cleans up', (shelf) => {
  shelf.test('writes', (s) => {
    fs.writeFileSync('left.txt', 'books'); // refuses: external-callback
    s.end();
  });
  remove('left.txt');
  shelf.end();
});

t.test('an end that comes later', (s) => {
  fs.writeFileSync('late.txt', 'books'); // refuses: external-callback
  setTimeout(() => s.end(), 10);
});
