const sinon = require('sinon');
const assert = require('assert');
const store = require('./store');
const { report } = require('./report');

const sandbox = sinon.createSandbox();

afterEach(() => sandbox.restore());

it('tells names', async () => {
  sandbox.stub(store, 'find').returns(true);
  assert.equal(await report('a'), 'a');
});
