const fs = require('fs');

exports.load = async function (path) {
  return JSON.parse(await fs.promises.readFile(path, 'utf8'));
};
