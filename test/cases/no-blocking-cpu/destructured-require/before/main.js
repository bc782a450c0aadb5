'use strict';

const { scryptSync } = require('crypto');

async function derive(password) {
  return scryptSync(password, 'salt', 16, { N: 1024 }).toString('hex'); // reports: no-blocking-cpu
}

derive('hunter2').then((key) => console.log(key));
