const http = require('node:http');
const { next, report, nextAsync } = require('./counter');
const { inTurn } = require('./in-turn');

http.createServer(async (request, response) => {
  return inTurn(async () => {
    const text = await report();
    response.end(`${[2, 1].sort((a, b) => next(a) - next(b)).join()} ${text}`); // reports: no-blocking-call-chain, reports: no-blocking-call-chain
  });
}).listen(8080);

http.createServer(async (request, response) => {
  return inTurn(async () => {
    response.end(String(await nextAsync(1)));
  });
}).listen(8081);
