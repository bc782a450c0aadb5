const fs = require('fs');
const { promisify } = require('util');

exports.read = promisify(fs.readFile);
exports.size = (file) => new Promise((resolve, reject) => {
  fs.stat(file, (error, stats) => (error ? reject(error) : resolve(stats.size)));
});
