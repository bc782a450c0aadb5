const fs = require('fs');
const { readFile, stat } = require('fs/promises');

class Store {
  load(path) {
    return fs.readFileSync(path, 'utf8').trim(); // skips: has-async-twin
  }

  async loadAsync(path) {
    return (await readFile(path, 'utf8')).trim();
  }

  get first() {
    return this.load('a.txt');
  }
}

class Box extends Store {}

exports.Store = Store;
exports.Box = Box;
exports.size = (path) => fs.statSync(path).size; // skips: has-async-twin

exports.sizeAsync = async (path) => (await stat(path)).size;
exports.sizes = { get first() { return exports.size('a.txt'); } };
