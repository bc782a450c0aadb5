const fs = require('fs');

exports.report = async function (path) {
  return fs.readFileSync(path, 'utf8').trim(); // reports: no-blocking-fs
};
