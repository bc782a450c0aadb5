const fs = require('node:fs');
module.exports = {
  www: (dir) => dir + '/www',
  asset: {
    install: (item) => { fs.mkdirSync(item); },
  },
  framework: {
    install: (item) => { fs.rmSync(item); },
  },
};
