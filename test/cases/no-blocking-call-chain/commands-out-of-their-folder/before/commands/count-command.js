const fs = require('fs');

const names = fs.readdirSync(__dirname); // refuses: top-level

exports.run = (file) => fs.statSync(file).size + names.length;
