const { readFileSync } = require('fs');

module.exports = function tenant(options) {
  const defaults = readFileSync(`${options.dir}/default.json`, 'utf8');
  return function (req, res, next) {
    req.tenant = defaults + readFileSync(`${options.dir}/${req.hostname}.json`, 'utf8'); // reports: no-blocking-fs
    next();
  };
};
