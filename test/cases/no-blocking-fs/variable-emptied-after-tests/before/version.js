const fs = require('node:fs');

module.exports = function version(path) {
  return JSON.parse(fs.readFileSync(path, 'utf8')).version;
};
