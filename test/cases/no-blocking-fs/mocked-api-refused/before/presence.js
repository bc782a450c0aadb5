const fs = require('fs');

exports.require = async function (path) {
  fs.accessSync(path); // reports: no-blocking-fs, refuses: mocked-api
};
