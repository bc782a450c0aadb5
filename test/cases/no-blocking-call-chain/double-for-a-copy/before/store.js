const fs = require('fs');

exports.find = function (name) {
  return fs.existsSync(`${name}.json`);
};
