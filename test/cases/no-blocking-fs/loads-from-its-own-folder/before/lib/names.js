const fs = require('fs');

exports.names = () => fs.readdirSync('.').filter((name) => name.endsWith('.txt'));
exports.has = (name) => fs.existsSync(name); // refuses: unknown-caller
