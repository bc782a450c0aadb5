const fs = require('fs');
const { access } = require('fs/promises');

exports.read = exports.load = function (path) {
  return fs.readFileSync(path, 'utf8').trim(); // refuses: accessor
};
const size = (exports.size = (path) => fs.statSync(path).size); // refuses: accessor
exports.has = (path) => fs.existsSync(path); // skips: has-async-twin

exports.hasAsync = async (path) => await access(path).then(() => true, () => false);
exports.first = {
  get text() {
    return exports.read('a.txt');
  },
  get size() {
    return size('a.txt');
  },
  get isThere() {
    return exports.has('a.txt');
  },
};
