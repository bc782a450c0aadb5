const fs = require('fs');

async function bySize(names) {
  return names.sort((a, b) => fs.statSync(a).size - fs.statSync(b).size); // reports: no-blocking-fs, reports: no-blocking-fs, refuses: sync-callback, refuses: sync-callback
}

async function total(names) {
  return names.reduce((sum, name) => sum + fs.statSync(name).size, 0); // reports: no-blocking-fs, refuses: sync-callback
}

bySize(['box/a.txt', 'box/b.txt'])
  .then((names) => total(names).then((sum) => console.log(names, sum)));
