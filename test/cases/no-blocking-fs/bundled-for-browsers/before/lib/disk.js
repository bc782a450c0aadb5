const { readFileSync } = require('fs');

// Bundles hold memory.js in its place.
async function save(text) {
  return readFileSync(__filename, 'utf8').length > 0 ? text.length : 0; // reports: no-blocking-fs
}

module.exports = { save };
