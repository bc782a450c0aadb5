const { readFile } = require('fs/promises');

exports.read = async (name) => (await readFile(name, 'utf8')).trim();
