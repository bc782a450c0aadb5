const fs = require('fs');

exports.read = async (path) => fs.readFileSync(path, 'utf8'); // reports: no-blocking-fs, refuses: mocked-api
exports.size = async (path) => fs.statSync(path).size; // reports: no-blocking-fs
