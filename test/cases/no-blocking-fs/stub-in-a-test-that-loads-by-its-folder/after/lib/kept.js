const fs = require('fs');

exports.keep = async (name, text) => await fs.promises.writeFile(name, text);
