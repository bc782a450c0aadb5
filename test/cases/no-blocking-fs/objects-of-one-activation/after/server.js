const http = require('node:http');
const { Manifest } = require('./manifest');

http.createServer(async (request, response) => {
  const pages = await (await new Manifest(request.headers.folder).load()).add(request.url).save();
  response.end(String(pages));
}).listen(8080);
