const fs = require('fs');
const { promises } = require('./tasks.js');

class Files {
  constructor(...names) {
    this.names = names;
  }

  forEach(call) {
    for (const name of this.names) if (call(name) === false) break;
  }
}

async function print(files) {
  files.forEach((path) => {
    console.log(fs.readFileSync(path, 'utf8').trim()); // reports: no-blocking-fs, refuses: escaped-function
  });
}

async function lengths(texts) {
  return texts.flatMap((path) => [fs.statSync(path).size]); // reports: no-blocking-fs, refuses: sync-callback
}

async function first(files) {
  files.sort();
  return files.findLast((path) => fs.existsSync(path)); // reports: no-blocking-fs, refuses: sync-callback
}

const given = globalThis.files ?? ['one.txt'];
Promise.all([print(globalThis.own ?? new Files('one.txt')), lengths(given), first(given)]).then(([, sizes, name]) => console.log(sizes, name, promises)).catch(console.error);
