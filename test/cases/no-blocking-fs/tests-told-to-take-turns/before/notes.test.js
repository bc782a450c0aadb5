import test from 'ava';
import { readFileSync, writeFileSync } from 'node:fs';

test('keeps a note', (t) => {
  writeFileSync('note.txt', 'bread');
  t.is(readFileSync('note.txt', 'utf8'), 'bread');
});

test('replaces a note', (t) => {
  writeFileSync('note.txt', 'milk');
  t.is(readFileSync('note.txt', 'utf8'), 'milk');
});
