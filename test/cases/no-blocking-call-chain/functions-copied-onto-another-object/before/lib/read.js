const fs = require('fs');

const read = (name) => fs.readFileSync(name, 'utf8').trim();

module.exports = { read };
