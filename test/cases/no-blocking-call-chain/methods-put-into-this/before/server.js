const { createServer } = require('node:http');
const { Cache } = require('./cache');

const cache = new Cache('pages');

createServer((request, response) => {
  response.end(cache.text(request.url)); // reports: no-blocking-call-chain
}).listen(8080);
