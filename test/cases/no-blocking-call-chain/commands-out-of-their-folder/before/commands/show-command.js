const fs = require('fs');

function run(file) {
  return fs.readFileSync(file, 'utf8').trim();
}

module.exports = { run };
