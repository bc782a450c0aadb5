const test = require('tape');
const fs = require('fs');

test('a folder', (t) => {
  t.test('has a file', (inner) => {
    inner.equal(fs.readFileSync('box/a.txt', 'utf8'), 'one');
    inner.throws(() => fs.readFileSync('box/none.txt'), /ENOENT/);
    inner.end();
  });
  t.end();
});

function later(t) {
  t.test('of whom it is not known who calls it', (inner) => {
    inner.ok(fs.existsSync('box/a.txt')); // refuses: external-callback
    inner.end();
  });
}

module.exports = later;
