const { readFileSync } = require('node:fs');

module.exports = (app) => {
  app.on('routes-configure', () => {
    app.page = readFileSync('page.html', 'utf8'); // refuses: external-callback
  });
  app.on('routes-changed', () => {
    app.page = readFileSync('page.html', 'utf8'); // reports: no-blocking-fs, refuses: external-callback
  });
  app.initializeListeners.add('page', async () => {
    app.title = readFileSync('title.txt', 'utf8'); // refuses: sync-prefix
  });
  app.requestListeners.add('page', async () => {
    app.title = readFileSync('title.txt', 'utf8'); // reports: no-blocking-fs, refuses: sync-prefix
  });
};
