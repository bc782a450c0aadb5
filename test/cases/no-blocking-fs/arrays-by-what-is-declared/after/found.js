const { existsSync } = require('node:fs');
const { access } = require('node:fs/promises');
const _ = require('lodash');
const { listed, streamed } = require('./lists.js');

function exists(path) {
  return access(path).then(() => true, () => false);
}

exports.found = async function found(groups) {
  const flat = [];
  for (const name of _.flatten(groups)) {
    if (await exists(name)) flat.push(name);
  }
  const known = [];
  for (const name of listed(groups)) {
    if (await exists(name)) known.push(name);
  }
  const wrapped = _(groups).filter((name) => existsSync(name)); // reports: no-blocking-fs, refuses: sync-callback
  const later = streamed(groups).filter((name) => existsSync(name)); // reports: no-blocking-fs, refuses: sync-callback
  return [flat, known, wrapped, later];
};
