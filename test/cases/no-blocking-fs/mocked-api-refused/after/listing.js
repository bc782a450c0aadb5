const fs = require('fs');

exports.list = async function (folder) {
  return fs.readdirSync(folder); // reports: no-blocking-fs, refuses: mocked-api
};

exports.count = async function (folder) {
  return (await fs.promises.readdir(folder)).length;
};
