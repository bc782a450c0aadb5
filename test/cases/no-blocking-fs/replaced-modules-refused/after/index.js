const fs = require('fs');
const { stat } = require('fs/promises');

exports.read = async (path) => fs.readFileSync(path, 'utf8'); // reports: no-blocking-fs, refuses: mocked-api
exports.size = async (path) => (await stat(path)).size;
