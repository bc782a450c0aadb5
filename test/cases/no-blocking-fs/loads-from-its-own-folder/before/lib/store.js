const fs = require('fs');

exports.read = (name) => fs.readFileSync(name, 'utf8').trim();
