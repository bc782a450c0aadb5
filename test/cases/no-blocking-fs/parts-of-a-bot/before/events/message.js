const fs = require('fs');

module.exports = {
  name: 'messageCreate',
  execute(message) {
    fs.appendFileSync('messages.txt', message.content); // reports: no-blocking-fs, refuses: unknown-caller
  },
};
