'use strict';

const { exec } = require('child_process');
const { promisify } = require('util');

async function describeHost() {
  const { stdout } = await promisify(exec)('uname -srm');
  return stdout.trim();
}

module.exports = { describeHost };
