const fs = require('fs');
const seen = [];

async function read(name) {
  seen.push(fs.readFileSync(name, 'utf8').trim()); // reports: no-blocking-fs
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
