const { readFile, writeFile } = require('node:fs/promises');

class Manifest {
  constructor(folder) {
    this.file = `${folder}/manifest.json`;
    this.pages = [];
  }

  async load() {
    this.pages = JSON.parse(await readFile(this.file, 'utf8'));
    return this;
  }

  add(page) {
    if (!this.pages.includes(page)) this.pages = [...this.pages, page];
    return this;
  }

  async save() {
    await writeFile(this.file, JSON.stringify(this.pages));
    return this.pages.length;
  }
}

module.exports = { Manifest };
