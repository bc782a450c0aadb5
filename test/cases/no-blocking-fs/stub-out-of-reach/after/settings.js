const fs = require('fs');
const { writeFile } = require('fs/promises');

exports.load = async function (path) {
  return JSON.parse(await fs.promises.readFile(path, 'utf8'));
};

exports.save = async function (path, settings) {
  await writeFile(path, JSON.stringify(settings));
};
