const { readFile } = require('fs/promises');

module.exports = function (suffix) {
  const pathOf = (name) => name + suffix;

  return {
    async read(name) {
      return (await readFile(pathOf(name), 'utf8')).trim();
    },
    size: async function (name) {
      return (await this.read(name)).length;
    },
  };
};
