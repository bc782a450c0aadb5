const fs = require('fs');

exports.isThere = function isThere(name) {
  return this === null || fs.existsSync(name);
};
