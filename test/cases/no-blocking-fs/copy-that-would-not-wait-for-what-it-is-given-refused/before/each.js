const { readdirSync } = require('fs');

module.exports = function each(folder, action) {
  for (const name of readdirSync(folder)) action(name); // refuses: unknown-caller
};
