import http from 'node:http';
import { readFileSync } from 'node:fs';

async function start() {
  const page = readFileSync('page.html');
  const server = http.createServer((request, response) => {
    response.end(request.url === '/' ? page : readFileSync('other.html')); // reports: no-blocking-fs
  });
  server.listen(8080);
  return readFileSync('ready.txt'); // reports: no-blocking-fs
}

start();
