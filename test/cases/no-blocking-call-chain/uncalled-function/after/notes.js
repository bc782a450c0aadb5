const { readFile } = require('fs/promises');

async function read(file) {
  return await readFile(file, 'utf8');
}

class Notebook {
  constructor(file) {
    this.file = file;
  }

  title() {
    return this.file;
  }

  async text() {
    return await read(this.file);
  }
}

module.exports = { Notebook };
