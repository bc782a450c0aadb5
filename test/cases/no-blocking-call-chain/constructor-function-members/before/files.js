const fs = require('fs');

const files = new (function () {
  const text = (name) => fs.readFileSync(name, 'utf8').trim();

  this.read = function (name) {
    return text(name);
  };

  this.upper = (name) => this.read(name).toUpperCase();
})();

module.exports = files;
