const { statSync } = require('fs');

module.exports = function size(name) {
  return statSync(name).size; // refuses: unknown-caller
};
