import test from 'ava';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

test('keeps a note', (t) => {
  writeFileSync('note.txt', 'bread');
  t.is(readFileSync('note.txt', 'utf8'), 'bread');
});

test('replaces a note', (t) => {
  writeFileSync('note.txt', 'milk');
  t.is(readFileSync('note.txt', 'utf8'), 'milk');
});

test('has folders of its own', (t) => {
  mkdirSync('drawer');
  writeFileSync('drawer/label.txt', 'notes');
  t.is(readFileSync('drawer/label.txt', 'utf8'), 'notes');
});
