'use strict';

const { appendFile } = require('fs/promises');
const { auditFile } = require('./paths');

async function record(event, details) {
  const entry = { at: new Date().toISOString(), event, ...details };
  await appendFile(auditFile, `${JSON.stringify(entry)}\n`);
}

module.exports = { record };
