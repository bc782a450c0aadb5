const { readFile } = require('fs/promises');

exports.read = async function (pin) {
  return `new ${(await readFile(pin, 'utf8')).trim()}`;
};

exports.name = (pin) => `new ${pin}`;
