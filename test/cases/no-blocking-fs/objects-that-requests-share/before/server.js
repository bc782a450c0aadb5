const http = require('node:http');
const { Manifest } = require('./manifest');

const manifest = new Manifest('pages');

http.createServer(async (request, response) => {
  const pages = manifest.load().add(request.url).save(); // reports: no-blocking-call-chain, reports: no-blocking-call-chain
  response.end(String(pages));
}).listen(8080);
