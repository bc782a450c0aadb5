const fs = require('node:fs');

class Manifest {
  constructor(folder) {
    this.file = `${folder}/manifest.json`;
    this.pages = [];
  }

  load() {
    this.pages = JSON.parse(fs.readFileSync(this.file, 'utf8'));
    return this;
  }

  add(page) {
    if (!this.pages.includes(page)) this.pages = [...this.pages, page];
    return this;
  }

  save() {
    fs.writeFileSync(this.file, JSON.stringify(this.pages));
    return this.pages.length;
  }
}

module.exports = { Manifest };
