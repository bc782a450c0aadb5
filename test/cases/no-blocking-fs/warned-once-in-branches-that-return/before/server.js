import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

let warned = false;
let busy = 0;

createServer(async (request, response) => {
  if (request.method !== 'GET') {
    if (!warned) console.warn('only GET is answered');
    warned = true;
    response.writeHead(405).end();
    return;
  }
  response.end(readFileSync('index.html')); // reports: no-blocking-fs
  if (!warned) console.log('nothing to warn of');
}).listen(8080);

createServer(async (request, response) => {
  if (request.method !== 'GET') busy += 1;
  response.end(readFileSync('index.html')); // reports: no-blocking-fs
  if (busy > 0) busy -= 1;
}).listen(8081);
