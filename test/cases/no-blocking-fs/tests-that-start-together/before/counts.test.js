import test from 'ava';
import { writeFileSync } from 'node:fs';

let written = 0;

test.serial('counts the first', (t) => {
  const before = written;
  writeFileSync('first.txt', String(before));
  written = before + 1;
  t.is(written, 1);
});

test.serial('counts the second', (t) => {
  const before = written;
  writeFileSync('second.txt', String(before));
  written = before + 1;
  t.is(written, 2);
});
