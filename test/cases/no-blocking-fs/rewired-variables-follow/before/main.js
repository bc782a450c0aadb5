const rewire = require('rewire');
const names = rewire('./names');

async function main() {
  const list = names.__get__('list');
  console.log(list('data')); // reports: no-blocking-call-chain
  names.__set__('list', list);
  console.log(await names.name('data'));
  names.__set__('fs', { existsSync: (path) => path === 'data', readdirSync: () => ['d', 'c'] });
  console.log(await names.name('data'), await names.name('other'));
  names.__set__('first', () => 'double');
  console.log(await names.name('data'));
}

main();
