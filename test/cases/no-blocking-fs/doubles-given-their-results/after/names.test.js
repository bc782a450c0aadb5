const sinon = require('sinon');
const { names } = require('./report');
const store = require('./store');

it('lists what is there', async () => {
  const list = sinon.spy(store, 'list');
  await names('.');
  expect(list.returnValues[0]).toContain('store.js');
});
