const test = require('ava');
const { read, readLast } = require('../texts');

test('reads', async (t) => {
  t.is(await read('a.txt'), 'utf8: a');
});

test('reads in another encoding', async (t) => {
  t.is(await read('a.txt', { encoding: 'latin1' }), 'latin1: a');
});

test('says what was read', async (t) => {
  t.is(await readLast('a.txt'), 'a.txt: a');
});

test('says what was read last', async (t) => {
  t.is(await readLast('b.txt'), 'b.txt: b');
});
