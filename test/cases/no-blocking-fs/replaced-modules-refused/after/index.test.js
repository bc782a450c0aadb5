const proxyquire = require('proxyquire');

const { read } = proxyquire('./index', { fs: { readFileSync: () => 'text' } });

it('reads', async () => {
  if ((await read('a.txt')) !== 'text') throw new Error('not read');
});
