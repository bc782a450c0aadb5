const fs = require('fs');

exports.restore = (first) => Promise.resolve(first).then((name) => {
  fs.copyFileSync(name, 'notes.txt'); // reports: no-blocking-fs
  return fs.readFileSync('notes.txt', 'utf8'); // reports: no-blocking-fs
});
