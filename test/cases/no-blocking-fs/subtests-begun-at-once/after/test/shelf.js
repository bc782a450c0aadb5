const fs = require('fs');
const { rm, writeFile, access } = require('fs/promises');
const t = require('tap');

async function remove(name) {
  await rm(name, { force: true });
}

t.afterEach(async () => {
  await remove('log.txt');
});

t.test('a shelf', (shelf) => {
  shelf.test('is written', async (s) => {
    await writeFile('shelf.txt', 'books');
    s.teardown(async () => {
      await remove('shelf.txt');
    });
    s.end();
  });
  for (const name of ['a', 'b']) {
    shelf.test(name, async (s) => {
      s.notOk(await access(name).then(() => true, () => false));
      s.end();
    });
  }
  shelf.end();
});

t.test('a parent that cleans up', async (shelf) => {
  shelf.test('writes', (s) => {
    fs.writeFileSync('left.txt', 'books'); // refuses: external-callback
    s.end();
  });
  await remove('left.txt');
  shelf.end();
});

t.test('an end that comes later', (s) => {
  fs.writeFileSync('late.txt', 'books'); // refuses: external-callback
  setTimeout(() => s.end(), 10);
});
