const assert = require('assert');
const { writeFile } = require('fs/promises');
const { test } = require('node:test');
const { report } = require('./report');

test('reports are trimmed', async () => {
  await writeFile('report.txt', ' text ');
  assert.equal((await report('report.txt')).replace(/x/, '').replace('readFileSync', ''), 'text');
});
