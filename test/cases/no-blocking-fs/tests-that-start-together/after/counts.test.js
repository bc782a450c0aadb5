import test from 'ava';
import { writeFile } from 'node:fs/promises';

let written = 0;

test.serial('counts the first', async (t) => {
  const before = written;
  await writeFile('first.txt', String(before));
  written = before + 1;
  t.is(written, 1);
});

test.serial('counts the second', async (t) => {
  const before = written;
  await writeFile('second.txt', String(before));
  written = before + 1;
  t.is(written, 2);
});
