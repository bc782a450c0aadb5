const fs = require('fs');

exports.readSettings = function readSettings(file) {
  // eslint-disable-next-line n/no-sync
  return JSON.parse(fs.readFileSync(file, 'utf8'));
};
