import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import express from 'express';

export function serve() {
  const app = express();
  const server = createServer(app);
  app.get('/', (request, response) => {
    response.end(readFileSync('page.html')); // reports: no-blocking-fs
  });
  app.post('/stop', (request, response) => {
    response.end();
    server.close();
  });
  process.on('SIGTERM', () => server.close());
  server.listen(0);
}
