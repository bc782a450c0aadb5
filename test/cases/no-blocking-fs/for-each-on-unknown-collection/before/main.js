const fs = require('fs');

async function print(files) {
  files.forEach((path, key) => {
    console.log(String(key), fs.readFileSync(path, 'utf8').trim()); // reports: no-blocking-fs
    if (files instanceof Map && files.size < 2) files.set('two', 'two.txt');
  });
}

async function sizes(files) {
  files.push('two.txt');
  const known = files.filter((path) => fs.existsSync(path)); // reports: no-blocking-fs
  const some = files.some((path) => path.endsWith('w') && fs.statSync(path).size > 1); // reports: no-blocking-fs
  return [some, known.map((path) => fs.statSync(path).size)]; // reports: no-blocking-fs, refuses: sync-callback
}

async function all(given) {
  await print(given ?? new Map([['one', 'one.txt']]));
  await print(new Set(['one.txt']));
  await print(['one.txt', , 'two.txt']);
  await print(new URLSearchParams({ one: 'one.txt', two: 'two.txt' }));
  console.log(await sizes(['one.txt', 'none.txt']), await sizes(globalThis.others ?? ['one.txt']));
  await print(['none.txt']);
}

all(globalThis.files).catch((error) => console.log(error.code));
