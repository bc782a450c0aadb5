const fs = require('fs');
const table = require('./table');

const used = {};

exports.claim = function (name) {
  if (used[name]) return false;
  const text = fs.readFileSync(table.file, 'utf8');
  if (!text.includes(name)) return false;
  used[name] = true;
  return true;
};

exports.release = (name) => (used[name] ? forget(name) : 0);

exports.move = function (from, to) {
  const freed = exports.release(from);
  return freed > 0 && exports.claim(to);
};

function forget(name) {
  const { size } = fs.statSync(table.file);
  delete used[name];
  return size;
}
