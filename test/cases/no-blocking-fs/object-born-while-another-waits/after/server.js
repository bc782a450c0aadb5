const { createServer } = require('node:http');
const { Eager, Site } = require('./site.js');
const { Told } = require('./told.js');

createServer(async (request, response) => {
  const site = new Site('/srv/site');
  const eager = new Eager('/srv/eager');
  response.end((await site.page(request.url)) + (await eager.first(request.url)) + (await new Told('/srv/told').page(request.url)));
}).listen(8080);
