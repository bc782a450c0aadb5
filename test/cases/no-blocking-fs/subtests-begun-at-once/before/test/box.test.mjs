import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';

test('a box', async (t) => {
  t.after(() => {
    writeFileSync('box.txt', '');
  });
  await t.test('is written', () => {
    writeFileSync('box.txt', 'one');
  });
  await t.test('holds one', async (inner) => {
    await inner.test('and no more', () => {
      assert.equal(readFileSync('box.txt', 'utf8'), 'one');
    });
  });
});

test('a box that nobody waits for', (t) => {
  t.test('is cancelled where it waits', () => { // reports: no-unconsumed-promise
    writeFileSync('box.txt', 'two'); // refuses: external-callback
  });
});

test('with a callback', (t, done) => {
  writeFileSync('box.txt', 'three');
  done();
});
