const Hapi = require('@hapi/hapi');
const fs = require('fs');
const Koa = require('koa');

const app = new Koa();
const server = Hapi.server({ port: 0 });

app.use((context) => {
  context.body = fs.readFileSync('terms.html', 'utf8'); // reports: no-blocking-fs
});

server.route({
  method: 'GET',
  path: '/terms',
  handler: (request) => `${request.path} ${fs.readFileSync('terms.html', 'utf8')}`, // reports: no-blocking-fs
});

app.visit('/').then(() => server.visit('/terms'));
