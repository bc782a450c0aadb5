const http = require('node:http');
const { Manifest } = require('./manifest');
const { inTurn } = require('./in-turn');

const manifest = new Manifest('pages');

http.createServer(async (request, response) => {
  return inTurn(async () => {
    const pages = await (await manifest.load()).add(request.url).save();
    response.end(String(pages));
  });
}).listen(8080);
