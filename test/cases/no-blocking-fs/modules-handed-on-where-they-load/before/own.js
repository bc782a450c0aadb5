const fs = require('fs');

exports.title = (name) => fs.readFileSync(`${name}.txt`, 'utf8');
