const { stat } = require('fs/promises');

exports.age = async (name) => (await stat(name)).mtimeMs;
