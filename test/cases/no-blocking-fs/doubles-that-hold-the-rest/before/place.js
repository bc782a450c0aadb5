const { existsSync } = require('node:fs');

exports.isKept = function isKept(name) {
  return existsSync(name);
};

exports.now = function now() {
  return Date.now();
};
