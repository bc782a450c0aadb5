const fs = require('fs');

const state = fs.existsSync(__filename); // refuses: top-level

module.exports = { run: () => (state ? 1 : 0) };
