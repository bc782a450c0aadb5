const fs = require('fs');
const { readFile } = require('fs/promises');

async function load(file, done) {
  const text = await readFile(file, 'utf8');
  process.nextTick(done, null, text.length);
}

function loadAtOnce(file, done) {
  const text = fs.readFileSync(file, 'utf8'); // refuses: shared-state
  Promise.resolve(text.length).then(done); // reports: no-unconsumed-promise
}

async function count(file, counts) {
  const text = await readFile(file, 'utf8');
  setImmediate(() => counts.push(text.length));
}

async function countAll(files) {
  const counts = [];
  for (const file of files) await count(file, counts);
  return files.length;
}

function each(files) {
  for (const file of files) {
    const { size } = fs.statSync(file); // refuses: shared-state
    setTimeout(() => console.log('later', file), 0);
    console.log('now', size);
  }
}

async function main() {
  const loaded = [];
  await load('a.txt', (error, length) => loaded.push(length));
  const isThere = fs.existsSync('a.txt'); // reports: no-blocking-fs, refuses: shared-state
  console.log('loading', isThere, loaded);
}

async function mainAsync() {
  await main();
  loadAtOnce('a.txt', (length) => console.log('at once', length)); // reports: no-blocking-call-chain
  console.log('after');
  each(['a.txt', 'a.txt']); // reports: no-blocking-call-chain
  await countAll(['a.txt', 'a.txt']);
}

mainAsync();
