const fs = require('fs');
const { readFile } = require('fs/promises');

exports.readSettings = function readSettings(file) {
  // eslint-disable-next-line n/no-sync
  return JSON.parse(fs.readFileSync(file, 'utf8')); // skips: has-async-twin
};

exports.readSettingsAsync = async function readSettingsAsync(file) {
  return JSON.parse(await readFile(file, 'utf8'));
};
