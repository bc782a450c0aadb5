const fs = require('fs');

exports.load = async function (path) {
  if (!await fs.promises.access(path).then(() => true, () => false)) return {};
  return JSON.parse(await fs.promises.readFile(path, 'utf8'));
};
