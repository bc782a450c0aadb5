const test = require('tape');
const fs = require('fs');
const { readFile } = require('fs/promises');

// Waits for the action, and gives a function that returns or throws what came of it.
async function settled(action) {
  try {
    const result = await action();
    return () => result;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

test('a folder', (t) => {
  t.test('has a file', async (inner) => {
    inner.equal(await readFile('box/a.txt', 'utf8'), 'one');
    inner.throws(await settled(async () => await readFile('box/none.txt')), /ENOENT/);
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
