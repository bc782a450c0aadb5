const { existsSync } = require('node:fs');
const _ = require('lodash');
const { listed, streamed } = require('./lists.js');

exports.found = async function found(groups) {
  const flat = _.flatten(groups).filter((name) => existsSync(name)); // reports: no-blocking-fs
  const known = listed(groups).filter((name) => existsSync(name)); // reports: no-blocking-fs
  const wrapped = _(groups).filter((name) => existsSync(name)); // reports: no-blocking-fs, refuses: sync-callback
  const later = streamed(groups).filter((name) => existsSync(name)); // reports: no-blocking-fs, refuses: sync-callback
  return [flat, known, wrapped, later];
};
