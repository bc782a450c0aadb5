const fs = require('fs');

class Store {
  load(path) {
    return fs.readFileSync(path, 'utf8').trim();
  }

  get first() {
    return this.load('a.txt');
  }
}

class Box extends Store {}

exports.Store = Store;
exports.Box = Box;
exports.size = (path) => fs.statSync(path).size;
exports.sizes = { get first() { return exports.size('a.txt'); } };
