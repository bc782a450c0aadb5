const fs = require('node:fs');

module.exports = {
  find(ctx) {
    ctx.body = fs.readFileSync('posts.txt', 'utf8'); // reports: no-blocking-fs, refuses: unknown-caller
  },
  count(folder) {
    return fs.readdirSync(folder).length; // refuses: unknown-caller
  },
};
