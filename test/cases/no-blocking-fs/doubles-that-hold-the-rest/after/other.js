const { existsSync } = require('node:fs');
const { access } = require('node:fs/promises');

exports.isKnown = function isKnown(name) {
  return existsSync(name); // skips: has-async-twin
};

exports.isKnownAsync = async function isKnownAsync(name) {
  return await access(name).then(() => true, () => false);
};
