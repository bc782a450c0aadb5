const fs = require('fs');
const { access } = require('fs/promises');

exports.isThere = function isThere(name) {
  return this === null || fs.existsSync(name); // skips: has-async-twin
};

exports.isThereAsync = async function isThereAsync(name) {
  return this === null || await access(name).then(() => true, () => false);
};
