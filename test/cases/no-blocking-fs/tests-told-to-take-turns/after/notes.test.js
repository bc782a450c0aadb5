import test from 'ava';
import { writeFile, readFile } from 'node:fs/promises';

test('keeps a note', async (t) => {
  await writeFile('note.txt', 'bread');
  t.is(await readFile('note.txt', 'utf8'), 'bread');
});

test('replaces a note', async (t) => {
  await writeFile('note.txt', 'milk');
  t.is(await readFile('note.txt', 'utf8'), 'milk');
});
