const sinon = require('sinon');
const { files, page } = require('../pages');

it('reads a page', async () => {
  sinon.stub(files, 'read').returns('text');
  await page('index');
});
