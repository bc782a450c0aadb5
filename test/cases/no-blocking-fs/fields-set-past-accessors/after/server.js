import { createServer } from 'node:http';
import { Page } from './page.js';
import { Shared } from './shared.js';

const pages = [new Page('/srv', 'a'), new Page('/srv', 'b')];
const shared = [new Shared('/srv', 'c')];

createServer(async (request, response) => {
  response.end(await pages[0].render() + await shared[0].render());
}).listen(8080);

createServer(async (request, response) => {
  response.end(String(new Page('/srv', request.url).name + new Shared('/srv', request.url).name));
}).listen(8081);
