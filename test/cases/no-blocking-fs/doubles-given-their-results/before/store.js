const fs = require('fs');

exports.read = (path) => fs.readFileSync(path, 'utf8');
exports.list = (folder) => fs.readdirSync(folder); // refuses: mocked-api
