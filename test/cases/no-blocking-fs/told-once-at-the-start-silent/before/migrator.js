const { readFileSync } = require('node:fs');

exports.prepare = (database) => ({
  execute: async (name) => database.run(readFileSync(name, 'utf8')),
});
