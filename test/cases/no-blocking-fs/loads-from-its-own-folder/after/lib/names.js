const fs = require('fs');
const { readdir } = require('fs/promises');

exports.names = async () => (await readdir('.')).filter((name) => name.endsWith('.txt'));
exports.has = (name) => fs.existsSync(name); // refuses: unknown-caller
