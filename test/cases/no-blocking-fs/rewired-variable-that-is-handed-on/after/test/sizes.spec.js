const rewire = require('rewire');
const sizes = rewire('../sizes');

sizes.__set__('fs', { existsSync: () => true, list: () => [{ size: 1 }] });

it('tells the sizes', async () => {
  await sizes.sizes('names');
});
