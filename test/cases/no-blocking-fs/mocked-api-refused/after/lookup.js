const { access } = require('fs/promises');

exports.has = async function (path) {
  return await access(path).then(() => true, () => false);
};
