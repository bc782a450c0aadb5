const fs = require('fs');
const resolve = require('resolve');

exports.read = function (name) {
  const file = resolve.sync(name, { basedir: __dirname }); // refuses: mocked-api
  return fs.readFileSync(file, 'utf8'); // refuses: mocked-api
};
