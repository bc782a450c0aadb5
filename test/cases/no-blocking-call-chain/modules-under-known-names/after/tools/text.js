const { readFile } = require('fs/promises');

exports.read = async (path) => await readFile(path, 'utf8');
