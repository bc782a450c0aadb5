const { mkdir, rm } = require('node:fs/promises');
module.exports = {
  www: (dir) => dir + '/www',
  asset: {
    install: async (item) => { await mkdir(item); },
  },
  framework: {
    install: async (item) => { await rm(item); },
  },
};
