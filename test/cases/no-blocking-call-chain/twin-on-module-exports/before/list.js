const fs = require('fs');

class List {
  constructor(names) {
    this.count = names.length;
  }

  size() {
    return this.count;
  }
}

function names(folder) {
  return fs.readdirSync(folder).sort();
}

module.exports = List;
module.exports.names = names;
