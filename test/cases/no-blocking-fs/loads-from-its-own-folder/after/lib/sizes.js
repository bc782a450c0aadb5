const { stat } = require('fs/promises');

module.exports = async (name) => (await stat(name)).size;
