const fs = require('fs');

module.exports = {
  size: (name) => fs.statSync(name).size, // refuses: unknown-caller
};
