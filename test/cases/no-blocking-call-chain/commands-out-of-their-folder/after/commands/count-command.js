const fs = require('fs');
const { stat } = require('fs/promises');

const names = fs.readdirSync(__dirname); // refuses: top-level

exports.run = async (file) => (await stat(file)).size + names.length;
