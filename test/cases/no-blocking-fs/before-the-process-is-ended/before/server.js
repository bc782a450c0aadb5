const { appendFileSync, rmSync, writeFileSync } = require('fs');
const http = require('http');
const { open } = require('./store');

open().then((store) => {
  http.createServer((request, response) => {
    if (request.url === '/broken') {
      writeFileSync('broken.log', request.url); // reports: no-blocking-fs
      if (store.size === 0) process.exit(1);
    }
    if (request.url === '/stop') {
      rmSync('server.pid');
      process.exit(0);
    }
    response.end();
  }).listen(3000);
}).catch((error) => {
  writeFileSync('crash.log', error.stack);
  process.exit(1);
});

setInterval(async () => {
  appendFileSync('clock.log', '.'); // reports: no-blocking-fs
  await open();
  process.exit(0);
}, 1000);
