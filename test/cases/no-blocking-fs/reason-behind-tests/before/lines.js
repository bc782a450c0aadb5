const fs = require('fs');

exports.first = (path) => fs.readFileSync(path, 'utf8').split('\n')[0]; // refuses: public-export
