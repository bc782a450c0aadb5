const Hapi = require('@hapi/hapi');
const { readFile } = require('fs/promises');
const Koa = require('koa');

const app = new Koa();
const server = Hapi.server({ port: 0 });

app.use(async (context) => {
  context.body = await readFile('terms.html', 'utf8');
});

server.route({
  method: 'GET',
  path: '/terms',
  handler: async (request) => `${request.path} ${await readFile('terms.html', 'utf8')}`,
});

app.visit('/').then(() => server.visit('/terms'));
