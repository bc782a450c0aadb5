const rewire = require('rewire');
const names = rewire('../names');

it('prints the names', async () => {
  names.__set__('statSync', () => ({ size: 1 }));
  names.__with__({ list: () => ['a'] })(() => names.print('names'));
});
