const rewire = require('rewire');
const names = rewire('../names');

names.__set__('fs', { existsSync: () => true, readdirSync: () => [], lstatSync: () => undefined });

it('lists the names', async () => {
  await names.list('names');
});
