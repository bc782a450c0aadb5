const fs = require('node:fs');

module.exports = {
  name: 'files',
  actions: {
    get: {
      handler(ctx) {
        return fs.readFileSync(ctx.params.name); // reports: no-blocking-fs, refuses: unknown-caller
      },
    },
    list: () => fs.readdirSync('.'), // reports: no-blocking-fs, refuses: unknown-caller
  },
  settings: { read: () => fs.readFileSync('settings.json', 'utf8') }, // refuses: unknown-caller
};
