const { access, readFile } = require('fs/promises');

exports.Problem = class {
  constructor(message) {
    this.message = message;
  }
};

exports.WrongType = class extends TypeError {};

exports.load = async function (path) {
  if (!path) throw new exports.WrongType('no path');
  if (!await access(path).then(() => true, () => false)) throw new exports.Problem('nothing there');
  return await readFile(path, 'utf8');
};
