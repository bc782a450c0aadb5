const fs = require('fs');

class Folder {
  constructor(path) {
    this.path = path;
  }

  load(name) {
    return fs.readFileSync(`${this.path}/${name}`, 'utf8');
  }
}

class Memory {
  load(name) {
    return `${name} in memory`;
  }
}

const createFolder = (path) => ({ load: (name) => fs.readFileSync(`${path}/${name}`, 'utf8') }); // refuses: escaped-function

module.exports = { Folder, Memory, createFolder };
