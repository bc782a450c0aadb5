const fs = require('fs');

exports.find = function (name) {
  return fs.existsSync(`${name}.json`); // refuses: accessor
};

class Folder {
  constructor(path) {
    this.path = path;
  }

  has(name) {
    return fs.existsSync(`${this.path}/${name}`); // refuses: accessor
  }

  get isEmpty() {
    return !this.has('index.json');
  }
}

exports.Folder = Folder;
