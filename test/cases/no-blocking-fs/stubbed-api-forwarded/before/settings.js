const fs = require('fs');

exports.load = async function (path) {
  if (!fs.existsSync(path)) return {}; // reports: no-blocking-fs
  return JSON.parse(fs.readFileSync(path, 'utf8')); // reports: no-blocking-fs
};
