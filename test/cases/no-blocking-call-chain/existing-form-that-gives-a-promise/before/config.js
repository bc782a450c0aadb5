const fs = require('fs');

const parse = (text) => JSON.parse(text);

exports.read = function read(path) {
  return parse(fs.readFileSync(path, 'utf8')); // skips: has-async-twin
};
exports.readAsync = (path) => fs.promises.readFile(path, 'utf8').then(parse);

exports.size = (path) => fs.statSync(path).size;
exports.sizeAsync = (path) => Promise.resolve(exports.size(path));
exports.first = {
  get text() {
    return exports.read('a.json');
  },
  get size() {
    return exports.size('a.json');
  },
};
