import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { writeFile, readFile } from 'node:fs/promises';
import { test } from 'node:test';

test('a box', async (t) => {
  t.after(async () => {
    await writeFile('box.txt', '');
  });
  await t.test('is written', async () => {
    await writeFile('box.txt', 'one');
  });
  await t.test('holds one', async (inner) => {
    await inner.test('and no more', async () => {
      assert.equal(await readFile('box.txt', 'utf8'), 'one');
    });
  });
});

test('a box that nobody waits for', (t) => {
  t.test('is cancelled where it waits', () => { // reports: no-unconsumed-promise
    writeFileSync('box.txt', 'two'); // refuses: external-callback
  });
});

test('with a callback', (t, done) => {
  (async () => {
    await writeFile('box.txt', 'three');
    done();
  })().catch(done);
});
