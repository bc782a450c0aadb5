const { readFile } = require('fs/promises');

exports.title = async (name) => await readFile(`${name}.txt`, 'utf8');
