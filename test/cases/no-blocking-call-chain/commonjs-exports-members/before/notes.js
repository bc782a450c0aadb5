const fs = require('fs');

exports.read = function (name) {
  return fs.readFileSync(`notes/${name}.txt`, 'utf8').trim();
};

exports.list = () => fs.readdirSync('notes');
