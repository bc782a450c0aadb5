const { createServer } = require('node:http');
const { Eager, Site } = require('./site.js');

createServer(async (request, response) => {
  const site = new Site('/srv/site');
  const eager = new Eager('/srv/eager');
  response.end((await site.page(request.url)) + (await eager.first(request.url)));
}).listen(8080);
