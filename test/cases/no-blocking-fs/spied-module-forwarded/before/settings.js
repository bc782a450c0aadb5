const fs = require('fs');

exports.load = async function (path) {
  return JSON.parse(fs.readFileSync(path, 'utf8')); // reports: no-blocking-fs
};
