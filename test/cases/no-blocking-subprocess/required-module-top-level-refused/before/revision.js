const { execSync } = require('child_process');

exports.revision = execSync('echo abc123', { encoding: 'utf8' }).trim(); // refuses: top-level
