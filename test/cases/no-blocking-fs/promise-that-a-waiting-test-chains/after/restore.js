const { access } = require('node:fs/promises');

exports.restore = async function restore(name) {
  if (!await access(name).then(() => true, () => false)) return Promise.resolve('nothing');
  return new Promise((resolve) => setImmediate(resolve, 'done'));
};
