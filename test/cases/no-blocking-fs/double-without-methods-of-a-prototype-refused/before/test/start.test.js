const assert = require('assert');
const proxyquire = require('proxyquire');

function Double() {}
Double.prototype.list = () => ['one'];

const { start, names } = proxyquire('../start', { './index': Double });

it('counts', async () => {
  assert.equal(await start('data'), 1);
  assert.deepEqual(names('data'), [3]);
});
