const fs = require('fs');

const files = {
  read: (name) => fs.readFileSync(name, 'utf8').trim(),

  first(name) {
    return this.words(name)[0];
  },

  words: function (name) {
    return files.read(name).split(' ');
  },
};

module.exports = files;
