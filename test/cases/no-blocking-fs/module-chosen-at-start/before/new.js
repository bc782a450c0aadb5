const fs = require('fs');

exports.read = function (pin) {
  return `new ${fs.readFileSync(pin, 'utf8').trim()}`;
};

exports.name = (pin) => `new ${pin}`;
