const { mkdir, writeFile, readFile } = require('fs/promises');

QUnit.module('box', {
  async before() {
    await mkdir('box', { recursive: true });
  },
});

QUnit.module('shelf', (hooks) => {
  hooks.beforeEach(async () => {
    await writeFile('shelf.txt', 'books');
  });

  QUnit.test('is there', async (assert) => {
    const done = assert.async();
    assert.equal(await readFile('shelf.txt', 'utf8'), 'books');
    done();
  });
});
