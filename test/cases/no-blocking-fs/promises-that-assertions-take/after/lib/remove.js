const { access } = require('node:fs/promises');
const removePackage = require('remove-package');

async function remove(name) {
  if (!await access(name).then(() => true, () => false)) return Promise.reject(new Error(`${name} is gone`));
  return removePackage(name);
}

module.exports = { remove };
