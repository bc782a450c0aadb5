const fs = require('fs');

exports.find = (folder) => fs.readdirSync(folder);
exports.count = count;

process.once('exit', count);

function count() {
  if (this.find !== undefined) console.log(this.find('data').length);
}
