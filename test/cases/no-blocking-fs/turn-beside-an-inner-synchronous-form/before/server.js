const http = require('node:http');
const { next, report } = require('./counter');

http.createServer(async (request, response) => {
  const text = report(); // reports: no-blocking-call-chain
  response.end(`${[2, 1].sort((a, b) => next(a) - next(b)).join()} ${text}`); // reports: no-blocking-call-chain, reports: no-blocking-call-chain
}).listen(8080);

http.createServer(async (request, response) => {
  response.end(String(next(1))); // reports: no-blocking-call-chain
}).listen(8081);
