const { suite, test } = require('uvu');
const assert = require('uvu/assert');
const fs = require('fs');

test.before.each(() => {
  fs.writeFileSync('box/b.txt', 'two');
});

test('is written', () => {
  assert.is(fs.readFileSync('box/b.txt', 'utf8'), 'two');
});

const Box = suite('box');
Box.after(() => {
  fs.rmSync('box/b.txt');
});
Box('holds it', () => {
  assert.ok(fs.existsSync('box/b.txt'));
});

test.run();
Box.run();
