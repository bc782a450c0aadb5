const fs = require('fs');

exports.page = async (path) => fs.readFileSync(path, 'utf8'); // reports: no-blocking-fs, refuses: mocked-api
