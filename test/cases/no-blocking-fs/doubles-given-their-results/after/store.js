const fs = require('fs');
const { readFile } = require('fs/promises');

exports.read = async (path) => await readFile(path, 'utf8');
exports.list = (folder) => fs.readdirSync(folder); // refuses: mocked-api
