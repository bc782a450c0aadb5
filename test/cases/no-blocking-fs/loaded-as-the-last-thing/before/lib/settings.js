const fs = require('fs');

exports.readSettings = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));
