const fs = require('fs');

exports.fill = async (path) => fs.readFileSync(path, 'utf8'); // reports: no-blocking-fs
exports.has = async (path) => fs.existsSync(path); // reports: no-blocking-fs
