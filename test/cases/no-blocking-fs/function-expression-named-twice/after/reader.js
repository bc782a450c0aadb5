const fs = require('fs');
const { readFile } = require('fs/promises');

const read = function read(file, times = 1) {
  const text = fs.readFileSync(file, 'utf8').trim(); // skips: has-async-twin
  return times > 1 ? text + read(file, times - 1) : text;
};

const readAsync = async function readAsync(file, times = 1) {
  const text = (await readFile(file, 'utf8')).trim();
  return times > 1 ? text + await read.readAsync(file, times - 1) : text;
};

const size = function sizeOf(file) {
  return fs.statSync(file).size; // refuses: unknown-caller
};

read.sizes = ['reader.js'].map((file) => size(file) > 0 && read(file).length > 0);

module.exports = read;
module.exports.readAsync = readAsync;
module.exports.size = size;
