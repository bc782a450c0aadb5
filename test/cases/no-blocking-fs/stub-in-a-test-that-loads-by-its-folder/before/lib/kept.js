const fs = require('fs');

exports.keep = (name, text) => fs.writeFileSync(name, text);
