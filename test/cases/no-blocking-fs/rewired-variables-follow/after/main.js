const rewire = require('rewire');
const names = rewire('./names');

// Gives a double of fs the asynchronous forms of what it has, which give what that gives.
function withPromises(double) {
  if (double.promises) return double;
  const promises = {};
  for (const key in double) {
    if (key.endsWith('Sync')) promises[key.slice(0, -'Sync'.length)] = async (...args) => double[key](...args);
  }
  if (double.existsSync) {
    promises.access = async (...args) => {
      if (!double.existsSync(...args)) throw Object.assign(new Error('ENOENT'), { code: 'ENOENT' });
    };
  }
  return Object.defineProperty(double, 'promises', { value: promises });
}

async function main() {
  const list = names.__get__('list');
  console.log(await list('data'));
  names.__set__('list', list);
  console.log(await names.name('data'));
  names.__set__('fs', withPromises({ existsSync: (path) => path === 'data', readdirSync: () => ['d', 'c'] }));
  console.log(await names.name('data'), await names.name('other'));
  names.__set__('first', () => 'double');
  console.log(await names.name('data'));
}

main();
