const fs = require('fs');

module.exports = (name) => fs.statSync(name).size;
