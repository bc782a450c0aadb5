const fs = require('fs');

exports.fill = async (path) => fs.readFileSync(path, 'utf8'); // reports: no-blocking-fs, refuses: mocked-api
exports.clear = async (path) => fs.rmSync(path); // reports: no-blocking-fs, refuses: mocked-api
