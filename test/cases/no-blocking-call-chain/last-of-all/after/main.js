const fs = require('fs');
const { readFile } = require('fs/promises');
const seen = [];

async function read(name) {
  seen.push((await readFile(name, 'utf8')).trim());
  return seen.length;
}

async function size(name) {
  seen.push(fs.statSync(name).size); // reports: no-blocking-fs, refuses: sync-prefix
  return seen.length;
}

async function both() {
  return Promise.all([size('a.txt'), seen.length, read('a.txt')]);
}

both().then((all) => console.log(all, seen));
