const fs = require('fs');

function read(file) {
  return fs.readFileSync(file, 'utf8');
}

class Notebook {
  constructor(file) {
    this.file = file;
  }

  title() {
    return this.file;
  }

  text() {
    return read(this.file);
  }
}

module.exports = { Notebook };
