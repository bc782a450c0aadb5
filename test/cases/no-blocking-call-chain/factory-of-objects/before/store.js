const fs = require('fs');

module.exports = function (suffix) {
  const pathOf = (name) => name + suffix;

  return {
    read(name) {
      return fs.readFileSync(pathOf(name), 'utf8').trim();
    },
    size: function (name) {
      return this.read(name).length;
    },
  };
};
