const fs = require('fs');

const Loader = function (suffix) {
  const self = this;
  this.suffix = suffix;

  this.load = function (name) {
    return fs.readFileSync(name + self.suffix, 'utf8').trim();
  };

  this.size = function (name) {
    return self.load(name).length;
  };
};

module.exports = (suffix) => new Loader(suffix);
