const fs = require('fs');

QUnit.module('box', {
  before() {
    fs.mkdirSync('box', { recursive: true });
  },
});

QUnit.module('shelf', (hooks) => {
  hooks.beforeEach(() => {
    fs.writeFileSync('shelf.txt', 'books');
  });

  QUnit.test('is there', (assert) => {
    const done = assert.async();
    assert.equal(fs.readFileSync('shelf.txt', 'utf8'), 'books');
    done();
  });
});
