const fs = require('fs');

module.exports = { every: 1000, run: () => fs.rmSync('cache', { recursive: true }) }; // refuses: escaped-function
