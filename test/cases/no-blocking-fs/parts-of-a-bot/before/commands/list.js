const fs = require('fs');

module.exports = {
  aliases: fs.readFileSync('aliases.txt', 'utf8'), // refuses: top-level
  execute(text) {
    fs.appendFileSync('messages.txt', text); // refuses: unknown-caller
  },
};
