const { readFileSync } = require('fs');

const files = { read: readFileSync };

exports.files = files;
exports.page = async (name) => files.read(name, 'utf8'); // reports: no-blocking-fs, refuses: mocked-api
exports.raw = async (name) => readFileSync(name); // reports: no-blocking-fs
