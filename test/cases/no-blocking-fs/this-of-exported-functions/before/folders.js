const fs = require('fs');
const path = require('path');

exports.find = find;
exports.clear = clear;

function find(folder) {
  if (folder === undefined) return this.find(path.join(__dirname, 'data'));
  return fs.readdirSync(folder);
}

function clear(folder) {
  fs.readdirSync(folder).forEach(function (name) {
    const file = path.join(folder, name);
    if (fs.statSync(file).isDirectory()) this.clear(file);
    else fs.rmSync(file);
  });
}
