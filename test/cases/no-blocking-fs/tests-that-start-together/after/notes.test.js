import test from 'ava';
import { writeFile, readFile, mkdir } from 'node:fs/promises';
import { inTurn } from './in-turn.js';

test('keeps a note', async (t) => {
  return inTurn(async () => {
    await writeFile('note.txt', 'bread');
    t.is(await readFile('note.txt', 'utf8'), 'bread');
  });
});

test('replaces a note', async (t) => {
  return inTurn(async () => {
    await writeFile('note.txt', 'milk');
    t.is(await readFile('note.txt', 'utf8'), 'milk');
  });
});

test('has folders of its own', async (t) => {
  await mkdir('drawer');
  await writeFile('drawer/label.txt', 'notes');
  t.is(await readFile('drawer/label.txt', 'utf8'), 'notes');
});
