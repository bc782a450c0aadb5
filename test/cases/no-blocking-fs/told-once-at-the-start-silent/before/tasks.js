const { readdirSync } = require('node:fs');

module.exports = (app) => ({
  download: async (argv) => {
    app.files = readdirSync(argv.to);
  },
  list: async (folder) => readdirSync(folder), // reports: no-blocking-fs
});
