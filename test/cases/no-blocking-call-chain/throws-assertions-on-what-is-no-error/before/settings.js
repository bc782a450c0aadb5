const fs = require('fs');

exports.Problem = class {
  constructor(message) {
    this.message = message;
  }
};

exports.WrongType = class extends TypeError {};

exports.load = function (path) {
  if (!path) throw new exports.WrongType('no path');
  if (!fs.existsSync(path)) throw new exports.Problem('nothing there');
  return fs.readFileSync(path, 'utf8');
};
