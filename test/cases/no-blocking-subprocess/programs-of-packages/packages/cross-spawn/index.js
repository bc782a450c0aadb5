const childProcess = require('node:child_process');

module.exports = (...args) => childProcess.spawn(...args);
module.exports.spawn = module.exports;
module.exports.sync = (...args) => childProcess.spawnSync(...args);
