const fs = require('fs');

exports.of = (path) => fs.statSync(path).size; // refuses: escaped-function
