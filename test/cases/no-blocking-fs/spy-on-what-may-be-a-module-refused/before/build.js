const fs = require('fs');

exports.build = async function (folder) {
  return fs.existsSync(folder) ? 'here' : 'nowhere'; // reports: no-blocking-fs, refuses: mocked-api
};
