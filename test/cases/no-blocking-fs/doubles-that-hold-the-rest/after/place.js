const { access } = require('node:fs/promises');

exports.isKept = async function isKept(name) {
  return await access(name).then(() => true, () => false);
};

exports.now = function now() {
  return Date.now();
};
