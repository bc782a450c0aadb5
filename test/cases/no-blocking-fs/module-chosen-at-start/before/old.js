const fs = require('fs');

function read(pin) {
  return `old ${fs.readFileSync(pin, 'utf8').trim()}`;
}

const name = (pin) => `old ${pin}`;

module.exports = { name, read };
