const fs = require('fs');
const { readdir } = require('fs/promises');

exports.find = (folder) => fs.readdirSync(folder); // skips: has-async-twin

exports.findAsync = async (folder) => await readdir(folder);
exports.count = count;

process.once('exit', count);

function count() {
  if (this.find !== undefined) console.log(this.find('data').length);
}
