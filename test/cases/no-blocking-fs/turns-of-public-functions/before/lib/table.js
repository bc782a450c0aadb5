const path = require('path');

exports.file = path.join(__dirname, 'table.txt');
