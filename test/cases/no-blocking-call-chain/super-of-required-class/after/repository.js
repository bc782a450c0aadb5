const { readFile, writeFile } = require('fs/promises');

class Repository {
  constructor(file) {
    this.file = file;
  }

  async all() {
    return JSON.parse(await readFile(this.file, 'utf8'));
  }

  async save(rows) {
    await writeFile(this.file, JSON.stringify(rows));
    return this;
  }
}

module.exports = Repository;
