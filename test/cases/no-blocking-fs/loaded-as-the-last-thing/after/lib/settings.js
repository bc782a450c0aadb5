const { readFile } = require('fs/promises');

exports.readSettings = async (file) => JSON.parse(await readFile(file, 'utf8'));
