const fs = require('node:fs');

exports.restore = function restore(name) {
  if (!fs.existsSync(name)) return Promise.resolve('nothing');
  return new Promise((resolve) => setImmediate(resolve, 'done'));
};
