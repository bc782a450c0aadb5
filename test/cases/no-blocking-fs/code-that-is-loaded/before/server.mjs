import { createServer } from 'node:http';
import { runPlugin } from './plugins.mjs';

createServer(async (request, response) => {
  response.end(await runPlugin('plugins', request.url));
}).listen(0);
