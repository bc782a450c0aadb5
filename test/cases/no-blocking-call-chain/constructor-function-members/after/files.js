const { readFile } = require('fs/promises');

const files = new (function () {
  const text = async (name) => (await readFile(name, 'utf8')).trim();

  this.read = async function (name) {
    return await text(name);
  };

  this.upper = async (name) => (await this.read(name)).toUpperCase();
})();

module.exports = files;
