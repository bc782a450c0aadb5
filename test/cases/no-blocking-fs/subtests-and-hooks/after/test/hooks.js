const { suite, test } = require('uvu');
const assert = require('uvu/assert');
const { writeFile, readFile, rm, access } = require('fs/promises');

test.before.each(async () => {
  await writeFile('box/b.txt', 'two');
});

test('is written', async () => {
  assert.is(await readFile('box/b.txt', 'utf8'), 'two');
});

const Box = suite('box');
Box.after(async () => {
  await rm('box/b.txt');
});
Box('holds it', async () => {
  assert.ok(await access('box/b.txt').then(() => true, () => false));
});

test.run();
Box.run();
