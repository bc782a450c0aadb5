const fs = require('fs');

module.exports = {
  name: 'collect',
  execute(text) {
    fs.appendFileSync('messages.txt', text); // refuses: unknown-caller
  },
};
