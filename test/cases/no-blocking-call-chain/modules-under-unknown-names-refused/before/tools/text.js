const fs = require('fs');

exports.read = (path) => fs.readFileSync(path, 'utf8'); // refuses: escaped-function
