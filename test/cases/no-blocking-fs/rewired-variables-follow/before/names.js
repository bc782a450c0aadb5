const fs = require('fs');

function list(folder) {
  return fs.readdirSync(folder).sort();
}

function first(folder) {
  return list(folder)[0];
}

exports.name = async (folder) => (fs.existsSync(folder) ? first(folder) : 'none'); // reports: no-blocking-fs, reports: no-blocking-call-chain
