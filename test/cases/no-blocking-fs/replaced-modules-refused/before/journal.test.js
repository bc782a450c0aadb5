const rewire = require('rewire');

const journal = rewire('./journal');
journal.__with__({ fs: { appendFileSync() {} } })(() => {});

it('appends', async () => {
  await journal.append('a.txt', 'line');
});
