const rewire = require('rewire');

const journal = rewire('./journal');
journal.__set__('fs', { appendFileSync() {} });

it('appends', async () => {
  await journal.append('a.txt', 'line');
});
