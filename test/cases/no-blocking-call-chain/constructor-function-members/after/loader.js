const { readFile } = require('fs/promises');

const Loader = function (suffix) {
  const self = this;
  this.suffix = suffix;

  this.load = async function (name) {
    return (await readFile(name + self.suffix, 'utf8')).trim();
  };

  this.size = async function (name) {
    return (await self.load(name)).length;
  };
};

module.exports = (suffix) => new Loader(suffix);
