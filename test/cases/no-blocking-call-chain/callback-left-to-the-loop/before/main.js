const fs = require('fs');

function load(file, done) {
  const text = fs.readFileSync(file, 'utf8');
  process.nextTick(done, null, text.length);
}

function loadAtOnce(file, done) {
  const text = fs.readFileSync(file, 'utf8'); // refuses: shared-state
  Promise.resolve(text.length).then(done); // reports: no-unconsumed-promise
}

function count(file, counts) {
  const text = fs.readFileSync(file, 'utf8');
  setImmediate(() => counts.push(text.length));
}

function countAll(files) {
  const counts = [];
  for (const file of files) count(file, counts);
  return files.length;
}

function each(files) {
  for (const file of files) {
    const { size } = fs.statSync(file); // refuses: shared-state
    setTimeout(() => console.log('later', file), 0);
    console.log('now', size);
  }
}

function main() {
  const loaded = [];
  load('a.txt', (error, length) => loaded.push(length));
  const isThere = fs.existsSync('a.txt'); // refuses: shared-state
  console.log('loading', isThere, loaded);
}

main();
loadAtOnce('a.txt', (length) => console.log('at once', length));
console.log('after');
each(['a.txt', 'a.txt']);
countAll(['a.txt', 'a.txt']);
