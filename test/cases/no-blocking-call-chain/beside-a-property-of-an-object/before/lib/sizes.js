const fs = require('fs');

module.exports = { of: (name) => fs.statSync(name).size, unit: 'bytes' };
