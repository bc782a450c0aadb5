const assert = require('node:assert');
const { it } = require('node:test');
const proxyquire = require('proxyquire');

const strict = proxyquire.noCallThru();
const { read } = strict('../lib/plugins', {
  resolve: { sync: (name) => `/plugins/${name}.js` },
  fs: { readFileSync: (file) => `// ${file}` },
});

it('reads what the name stands for', () => {
  assert.strictEqual(read('one'), '// /plugins/one.js');
});
