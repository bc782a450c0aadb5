const { readFile } = require('fs/promises');

const read = async (name) => (await readFile(name, 'utf8')).trim();

module.exports = { read };
