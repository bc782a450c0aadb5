const fs = require('fs');

exports.size = (name) => fs.statSync(name).size;
