'use strict';

const http = require('http');
const handlers = require('./handlers');
const { sendJson } = require('./lib/respond');

async function route(request, response) {
  const url = new URL(request.url, 'http://localhost');
  const [, first, second] = url.pathname.split('/');
  switch (`${request.method} /${first}`) {
    case 'GET /ping': return handlers.ping(request, response);
    case 'GET /count': return handlers.showCount(request, response);
    case 'POST /count': return handlers.addToCount(request, response);
    case 'GET /page': return handlers.page(request, response, second);
    case 'GET /report': return handlers.report(request, response);
    case 'GET /export': return handlers.exportOrders(request, response);
    case 'POST /login': return handlers.login(request, response);
    case 'GET /account': return handlers.account(request, response);
    case 'GET /uptime': return handlers.uptime(request, response);
    default: return sendJson(response, 404, { error: 'not found' });
  }
}

const server = http.createServer(async (request, response) => {
  try {
    await route(request, response);
  } catch (error) {
    console.error(error);
    if (!response.headersSent) sendJson(response, 500, { error: 'internal error' });
  }
});

server.listen(Number(process.env.PORT || 3000), '127.0.0.1', () => {
  console.log(`listening on http://127.0.0.1:${server.address().port}`);
});
