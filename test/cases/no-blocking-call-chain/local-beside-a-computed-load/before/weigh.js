const { statSync } = require('fs');

// plugin.js may be given this file.
exports.weigh = function weigh(file) {
  return statSync(file).size;
};
