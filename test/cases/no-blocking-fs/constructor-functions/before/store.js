const fs = require('fs');

function Store(file) {
  this.file = file;
  this.data = JSON.parse(fs.readFileSync(file, 'utf8')); // refuses: constructor
}

Store.prototype.get = function (key) {
  return this.data[key];
};

exports.Store = Store;
exports.open = (file) => new Store(file);
