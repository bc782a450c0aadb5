const fs = require('fs');

function Store(file) {
  this.file = file;
}

Store.prototype.fetch = function () {
  return fs.readFileSync(this.file, 'utf8'); // refuses: unknown-caller
};

Store.prototype.show = function (opened) {
  return opened.then(function () {
    console.log(this.fetch());
  }.bind(opened.store));
};

exports.Store = Store;
