const fs = require('fs');

exports.move = (name, text) => fs.writeFileSync(name, text);
