const fs = require('fs');
const { writeFile } = require('fs/promises');

exports.load = async function (path) {
  return JSON.parse(fs.readFileSync(path, 'utf8')); // reports: no-blocking-fs, refuses: mocked-api
};

exports.save = async function (path, settings) {
  await writeFile(path, JSON.stringify(settings));
};
