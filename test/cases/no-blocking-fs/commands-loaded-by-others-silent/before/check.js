const { readFileSync } = require('node:fs');

exports.check = async (path) => {
  if (readFileSync(path, 'utf8') === '') process.exit(1);
};

exports.read = async (path) => readFileSync(path, 'utf8'); // reports: no-blocking-fs
