const { writeFileSync } = require('fs');

module.exports = {
  prepare: async (config, { nextRelease }) => {
    writeFileSync('VERSION', nextRelease.version);
  },
  other: async (version) => {
    writeFileSync('VERSION', version); // reports: no-blocking-fs
  },
};
