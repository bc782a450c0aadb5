const sinon = require('sinon');
const { build } = require('./build');
const pick = require('./pick');

it('looks at the folder', async () => {
  const spied = sinon.spy(pick('fs'));
  await build('here');
  sinon.assert.calledOnce(spied.existsSync);
});
