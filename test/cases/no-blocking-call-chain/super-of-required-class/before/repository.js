const fs = require('fs');

class Repository {
  constructor(file) {
    this.file = file;
  }

  all() {
    return JSON.parse(fs.readFileSync(this.file, 'utf8'));
  }

  save(rows) {
    fs.writeFileSync(this.file, JSON.stringify(rows));
    return this;
  }
}

module.exports = Repository;
