const fs = require('fs');

let last = '';

exports.read = async (path, options = {}) => {
  let encoding = 'utf8';
  if (options.encoding) encoding = options.encoding;
  const text = fs.readFileSync(path, encoding); // reports: no-blocking-fs
  return `${encoding}: ${text}`;
};

exports.readLast = async (path) => {
  last = path;
  const text = fs.readFileSync(path, 'utf8'); // reports: no-blocking-fs
  return `${last}: ${text}`;
};
