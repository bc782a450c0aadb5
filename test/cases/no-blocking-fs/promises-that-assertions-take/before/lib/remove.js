const fs = require('node:fs');
const removePackage = require('remove-package');

function remove(name) {
  if (!fs.existsSync(name)) return Promise.reject(new Error(`${name} is gone`));
  return removePackage(name);
}

module.exports = { remove };
