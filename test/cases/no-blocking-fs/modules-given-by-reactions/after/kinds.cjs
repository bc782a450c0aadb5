const { readFile } = require('fs/promises');

const kind = 'read';

exports.load = async (path) => await readFile(path);
