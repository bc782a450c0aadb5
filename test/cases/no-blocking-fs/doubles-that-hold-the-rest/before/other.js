const { existsSync } = require('node:fs');

exports.isKnown = function isKnown(name) {
  return existsSync(name);
};
