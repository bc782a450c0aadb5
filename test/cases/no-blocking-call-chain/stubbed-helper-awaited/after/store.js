const fs = require('fs');
const { readFile } = require('fs/promises');

exports.read = async function (path) {
  return await readFile(path, 'utf8');
};

exports.list = function (folder) {
  return fs.readdirSync(folder); // refuses: mocked-api
};
