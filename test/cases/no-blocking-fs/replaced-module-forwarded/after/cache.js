const { readFile, access } = require('fs/promises');

exports.fill = async (path) => await readFile(path, 'utf8');
exports.has = async (path) => await access(path).then(() => true, () => false);
