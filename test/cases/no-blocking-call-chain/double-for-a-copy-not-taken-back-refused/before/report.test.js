const sinon = require('sinon');
const assert = require('assert');
const store = require('./store');
const { report, lines } = require('./report');

it('tells names', async () => {
  const find = sinon.stub(store, 'find').returns(true);
  assert.equal(await report('a'), 'a');
  find.restore();
});

it('has no lines', async () => {
  const has = sinon.stub(store.Folder.prototype, 'has').returns(false);
  assert.equal(await lines('a'), undefined);
  has.restore();
});
