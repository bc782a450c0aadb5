import http from 'node:http';
import { loadAsync } from './lib/load.js';
import { read } from './lib/read.js';
import { heading, page } from './page.js';

http.createServer(async (request, response) => {
  response.write(await read('head.html'));
  response.write(await loadAsync('body.html'));
  response.write(await heading());
  response.end(request.url === '/page' ? page() : '');
}).listen(3000);
