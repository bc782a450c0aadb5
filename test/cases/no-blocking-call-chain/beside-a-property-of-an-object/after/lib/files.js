const fs = require('fs');
const { readFile } = require('fs/promises');

const files = {
  read: (name) => fs.readFileSync(name, 'utf8').trim(), // skips: has-async-twin

  readAsync: async (name) => (await readFile(name, 'utf8')).trim(),

  first(name) {
    return this.words(name)[0];
  },

  async firstAsync(name) {
    return (await this.wordsAsync(name))[0];
  },

  words: function (name) {
    return files.read(name).split(' ');
  },

  wordsAsync: async function (name) {
    return (await files.readAsync(name)).split(' ');
  },
};

module.exports = files;
