const fs = require('fs');

function run() {
  return fs.readFileSync(__filename, 'utf8');
}

module.exports = { run };
