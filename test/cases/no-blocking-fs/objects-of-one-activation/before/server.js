const http = require('node:http');
const { Manifest } = require('./manifest');

http.createServer(async (request, response) => {
  const pages = new Manifest(request.headers.folder).load().add(request.url).save(); // reports: no-blocking-call-chain, reports: no-blocking-call-chain
  response.end(String(pages));
}).listen(8080);
