import http from 'node:http';
import { load } from './lib/load.js';
import { read } from './lib/read.js';
import { heading, page } from './page.js';

http.createServer(async (request, response) => {
  response.write(read('head.html')); // reports: no-blocking-call-chain
  response.write(load('body.html')); // reports: no-blocking-call-chain
  response.write(await heading());
  response.end(request.url === '/page' ? page() : '');
}).listen(3000);
