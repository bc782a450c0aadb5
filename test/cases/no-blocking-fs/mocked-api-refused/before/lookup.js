const fs = require('fs');

exports.has = async function (path) {
  return fs.existsSync(path); // reports: no-blocking-fs
};
