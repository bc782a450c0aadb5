const fs = require('fs');

const read = function read(file, times = 1) {
  const text = fs.readFileSync(file, 'utf8').trim();
  return times > 1 ? text + read(file, times - 1) : text;
};

const size = function sizeOf(file) {
  return fs.statSync(file).size; // refuses: unknown-caller
};

read.sizes = ['reader.js'].map((file) => size(file) > 0 && read(file).length > 0);

module.exports = read;
module.exports.size = size;
