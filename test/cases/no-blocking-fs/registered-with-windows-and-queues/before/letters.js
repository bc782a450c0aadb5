const fs = require('node:fs');

module.exports = async (channel) => {
  await channel.consume('letters', (letter) => {
    fs.appendFileSync('letters.txt', letter.content); // reports: no-blocking-fs, refuses: external-callback
  });
};
