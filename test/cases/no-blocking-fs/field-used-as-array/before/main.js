const fs = require('fs');

async function present(options) {
  console.log('looking at', options.files.join(', '));
  return options.files.reduce((list, path) => {
    if (fs.existsSync(path)) list.push(path); // reports: no-blocking-fs
    return list;
  }, []);
}

async function sizes(options) {
  if (options.files.length === 0) return [];
  const first = options.files.find((path) => fs.statSync(path).size > 3); // reports: no-blocking-fs
  return [first, options.files.flatMap((path) => [path, fs.statSync(path).size])]; // reports: no-blocking-fs
}

async function others(options) {
  return options.others.reduce((sum, path) => sum + fs.statSync(path).size, 0); // reports: no-blocking-fs, refuses: sync-callback
}

async function all(given) {
  const files = given ?? ['one.txt', 'none.txt', 'two.txt'];
  console.log(await present({ files }));
  console.log(await sizes({ files: ['one.txt', 'two.txt'] }), await others({ others: ['one.txt'] }));
}

all(globalThis.files);
