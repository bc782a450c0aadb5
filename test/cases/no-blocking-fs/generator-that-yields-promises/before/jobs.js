const co = require('co');
const fs = require('fs');

exports.load = co.wrap(function* (database, files) {
  for (const file of files) {
    yield database.insert(JSON.parse(fs.readFileSync(file, 'utf8'))); // reports: no-blocking-fs, refuses: generator
  }
});
