const { readFileSync } = require('fs');

exports.load = async function (path) {
  return JSON.parse(readFileSync(path, 'utf8')); // reports: no-blocking-fs, refuses: mocked-api
};
