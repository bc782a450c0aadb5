const cp = require('child_process');

exports.run = (program, ...args) => cp.execFileSync(program, args, { encoding: 'utf8' }).trim();
