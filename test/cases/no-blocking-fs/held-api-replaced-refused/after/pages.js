const { readFileSync } = require('fs');
const { readFile } = require('fs/promises');

const files = { read: readFileSync };

exports.files = files;
exports.page = async (name) => files.read(name, 'utf8'); // reports: no-blocking-fs, refuses: mocked-api
exports.raw = async (name) => await readFile(name);
