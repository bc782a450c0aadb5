const { readFile } = require('fs/promises');

exports.report = async function (path) {
  return (await readFile(path, 'utf8')).trim();
};
