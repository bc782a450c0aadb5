const fs = require('fs');
const path = require('path');

module.exports = {};

fs.readdirSync(__dirname) // refuses: top-level
  .filter((file) => file !== 'index.js')
  .forEach((file) => {
    module.exports[file.replace('-command.js', '')] = require(path.join(__dirname, file));
  });
