const { writeFile } = require('fs/promises');

exports.move = async (name, text) => await writeFile(name, text);
