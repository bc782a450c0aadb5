const fs = require('fs');

exports.age = (name) => fs.statSync(name).mtimeMs;
