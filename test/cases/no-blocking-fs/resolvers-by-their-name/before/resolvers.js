const { readFileSync } = require('node:fs');

const resolvers = {
  Query: {
    motd: () => readFileSync('motd.txt', 'utf8'), // reports: no-blocking-fs, refuses: unknown-caller
  },
};

module.exports = { resolvers };
