const { readFile } = require('fs/promises');

async function read(pin) {
  return `old ${(await readFile(pin, 'utf8')).trim()}`;
}

const name = (pin) => `old ${pin}`;

module.exports = { name, read };
