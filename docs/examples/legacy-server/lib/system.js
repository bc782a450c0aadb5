'use strict';

const { execSync } = require('child_process');

function describeHost() {
  return execSync('uname -srm', { encoding: 'utf8' }).trim();
}

module.exports = { describeHost };
