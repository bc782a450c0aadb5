const fs = require('fs');
const process = require('child_process');

exports.append = async (path, line) => fs.appendFileSync(path, line); // reports: no-blocking-fs, refuses: mocked-api
exports.user = async () => process.execSync('whoami', { encoding: 'utf8' }); // reports: no-blocking-subprocess
