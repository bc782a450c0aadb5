const fs = require('fs');
const { readdir } = require('fs/promises');

class List {
  constructor(names) {
    this.count = names.length;
  }

  size() {
    return this.count;
  }
}

function names(folder) {
  return fs.readdirSync(folder).sort(); // skips: has-async-twin
}

async function namesAsync(folder) {
  return (await readdir(folder)).sort();
}

module.exports = List;
module.exports.names = names;
module.exports.namesAsync = namesAsync;
