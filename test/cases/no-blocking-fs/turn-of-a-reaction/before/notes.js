const fs = require('fs');

exports.restore = (first) => Promise.resolve(first).then((name) => {
  fs.copyFileSync(name, 'notes.txt');
  return fs.readFileSync('notes.txt', 'utf8');
});
