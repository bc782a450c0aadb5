const { readFile } = require('fs/promises');

// Bundles hold memory.js in its place.
async function save(text) {
  return (await readFile(__filename, 'utf8')).length > 0 ? text.length : 0;
}

module.exports = { save };
