const { stat } = require('fs/promises');

exports.size = async (name) => (await stat(name)).size;
