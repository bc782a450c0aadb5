const fs = require('fs');

exports.read = function (path) {
  return fs.readFileSync(path, 'utf8');
};

exports.list = function (folder) {
  return fs.readdirSync(folder); // refuses: mocked-api
};
