import { createServer } from 'node:http';
import { Pages } from './pages.js';

const pages = new Pages(console, '/srv/pages');

createServer(async (request, response) => {
  response.end(await pages.render(request.url));
}).listen(8080);
